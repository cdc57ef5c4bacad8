"""The description of the API against a running server: no fault, and no answer that is not as described.

``make api-long`` asks far more; ``DRAGOMAN_API_EXAMPLES`` says how many questions of each kind.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cli.test_serve import serving
from dragoman.accounts import Role, tokens, users
from dragoman.record import Record

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
)
EXAMPLES = os.environ.get("DRAGOMAN_API_EXAMPLES", "1")
PASSWORD = "a long enough password"


def secret_of(file: Path, role: Role) -> str:
    """A token of someone of this role, in a record that needs signing in."""
    with Record.open(str(file)) as record:
        users.add(record, "Hà", PASSWORD, Role.ADMIN, by="test")
        users.add(record, "Rosa", PASSWORD, role, by="test")
        return tokens.make(record, "Rosa", "tests", by="test")[1]


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("role", [Role.READER, Role.EDITOR])
def test_every_answer_is_as_described(example_file: Path, tmp_path: Path, role: Role) -> None:
    """As those who may only read, and those who may add and correct."""
    tester, file = Path(sys.executable).with_name("schemathesis"), tmp_path / "record.db"
    shutil.copy(example_file, file)
    signed = ["-H", f"Authorization: Bearer {secret_of(file, role)}"]
    with serving(file) as (address, _process):
        left = subprocess.run(
            [
                str(tester),
                "run",
                f"{address}/api/openapi.json",
                f"--max-examples={EXAMPLES}",
                "--seed=5",
                "--phases=examples,fuzzing",
                "--mode=all",
                f"--checks={','.join(CHECKS)}",
                "--generation-database=none",
                "--no-color",
                *signed,
            ],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=3000,
        )
    sys.stdout.write(left.stdout[-3000:])
    assert left.returncode == 0, left.stdout[-6000:] + left.stderr[-1000:]
