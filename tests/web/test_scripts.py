"""A page of someone whose name reports print in several scripts: each form is told by its letters and set in them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from dragoman.cli.serve import application
from dragoman.pipeline.kept import open_record
from resolution.reports import Who, meeting, report
from resolution.resolved import Resolved, Told

NAMES = {
    "Trần Thị Đào": ("Tran Thi Dao", "Чан Тхи Дао"),
    "Shen Yulan": ("沈玉兰", "Шэнь Юйлань"),
    "Viktor Sablin": ("Виктор Саблин", "ວິກເຕີ ຊາບລິນ"),
}


def told() -> Told:
    dao, shen, sablin = NAMES
    people = (
        Who(dao, "VN", "Foreign Minister"),
        Who(shen, "CN", "Vice Minister"),
        Who(sablin, "RU", "Deputy Minister"),
    )
    document, reading = report(meeting(*people, date="2024-03-05", label="talks"))
    named = tuple(replace(one, names=(one.name, *NAMES.get(one.name, ()))) for one in reading.actors)
    return document, replace(reading, actors=named)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    file: Path = tmp_path_factory.mktemp("scripts") / "record.db"
    record = open_record(str(file))
    Resolved(record).enter(told())
    with TestClient(application(record), base_url="http://127.0.0.1") as asking:
        yield asking


@pytest.mark.parametrize(
    ("asked", "forms"),
    [
        ("Tran Thi Dao", {("vi", "Trần Thị Đào", "Vietnamese"), ("und-Cyrl", "Чан Тхи Дао", "Cyrillic")}),
        ("沈玉兰", {("zh", "沈玉兰", "Chinese characters"), ("und-Cyrl", "Шэнь Юйлань", "Cyrillic")}),
        ("Виктор Саблин", {("und-Cyrl", "Виктор Саблин", "Cyrillic"), ("lo", "ວິກເຕີ ຊາບລິນ", "Lao")}),
    ],
)
def test_every_form_is_shown_in_its_script(client: TestClient, asked: str, forms: set[tuple[str, str, str]]) -> None:
    page = client.get(f"/people/{asked}").text
    for language, name, letters in forms:
        assert f'<li><span lang="{language}">{name}</span> <span class="meta">{letters}</span></li>' in page
