"""The description of the API against a running server: no fault, and no answer that is not as described."""

import subprocess
import sys
from pathlib import Path

from cli.test_serve import serving

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
)


def test_every_answer_is_as_described(example_file: Path, tmp_path: Path) -> None:
    tester = Path(sys.executable).with_name("schemathesis")
    with serving(example_file) as (address, _process):
        left = subprocess.run(
            [
                str(tester),
                "run",
                f"{address}/api/openapi.json",
                "--max-examples=3",
                "--seed=5",
                "--phases=examples,fuzzing",
                "--mode=all",
                f"--checks={','.join(CHECKS)}",
                "--generation-database=none",
                "--no-color",
            ],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=300,
        )

    assert left.returncode == 0, left.stdout[-6000:] + left.stderr[-1000:]
