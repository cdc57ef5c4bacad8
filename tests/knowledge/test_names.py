"""Name rules: which part of a name stands alone, by culture."""

from pathlib import Path

import pytest

from dragoman.errors import KnowledgeError
from dragoman.knowledge.folding import search_key
from dragoman.knowledge.names import load_names


@pytest.mark.parametrize(
    ("country", "name", "short"),
    [
        ("VN", "Lại Xuân Môn", "Môn"),
        ("CN", "Wang Gang", "Wang"),
        ("KR", "Park Jin", "Park"),
        ("US", "Bill Russo", "Russo"),
        ("LA", "Thongloun Sisoulith", "Thongloun"),
        ("JP", "Kishida Fumio", "Kishida"),
        ("CU", "Bruno Rodríguez Parrilla", "Rodríguez"),
        ("GT", "Bernardo Arévalo de León", "Arévalo"),
        ("MY", "Anwar Ibrahim", "Anwar"),
        ("SA", "Muhammad bin Salman Al Saud", "Muhammad bin Salman"),
        ("PW", "Surangel Whipps, Jr.", "Whipps"),
        ("GB", "Charles III", "Charles"),
        ("IE", "Geraldine Byrne Nason", "Byrne Nason"),
        ("AT", "Alexander Van der Bellen", "Van der Bellen"),
        (None, "Merle Ratner", "Ratner"),
    ],
)
def test_short_forms(country: str | None, name: str, short: str) -> None:
    assert short in load_names().of(country).short_forms(name)


def test_a_single_word_is_its_own_short_form() -> None:
    assert load_names().of("ID").short_forms("Retno") == ("Retno",)


def test_a_particle_is_no_short_form() -> None:
    for country in ("BR", "CU", "SA", "US"):
        forms = load_names().of(country).short_forms("Ana de la Cruz bin Silva")
        assert not {"de", "la", "bin"} & set(forms)


def test_family_names_are_folded() -> None:
    for rule in load_names().by_country.values():
        assert {search_key(name) for name in rule.families} == rule.families


def test_an_unknown_order_is_named(tmp_path: Path) -> None:
    (tmp_path / "names.toml").write_text('[XX]\norder = "backwards"\nshort = "either"\n')
    with pytest.raises(KnowledgeError, match="needs order"):
        load_names(tmp_path)
