"""The country table: what it must know, and that it is what its script writes."""

import csv
import importlib.util
import os
from collections import Counter
from pathlib import Path

import pytest

from dragoman.errors import KnowledgeError
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.tables import shipped_text

ROOT = Path(__file__).parents[2]
FACTBOOK = "cia-factbook-leaders.jsonl"


def factbook() -> Path | None:
    given = os.environ.get("DRAGOMAN_OPEN_DATA")
    for folder in (Path(given) if given else None, ROOT.parent / "shared" / "data"):
        if folder and (folder / FACTBOOK).is_file():
            return folder / FACTBOOK
    return None


def test_the_table_is_what_its_script_writes() -> None:
    data = factbook()
    if data is None:
        pytest.skip("the open data is not here; set DRAGOMAN_OPEN_DATA to its folder")
    spec = importlib.util.spec_from_file_location("make_countries", ROOT / "scripts/make_countries.py")
    assert spec and spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    assert script.table(data) == shipped_text("countries.csv")


@pytest.mark.parametrize(
    ("code", "form"),
    [("VN", "Việt Nam"), ("VN", "Viet Nam"), ("LA", "Lao PDR"), ("KP", "DPRK"), ("KR", "ROK"), ("GB", "UK"),
     ("US", "U.S."), ("TR", "Türkiye"), ("CZ", "Czechia"), ("AE", "UAE"), ("CD", "DR Congo"), ("CG", "Congo"),
     ("CI", "Cote d'Ivoire"), ("SZ", "Eswatini"), ("PS", "Palestine"), ("XK", "Kosovo"), ("VA", "Holy See")],
)  # fmt: skip
def test_house_style_names_are_known(code: str, form: str) -> None:
    assert form in load_countries()[code].names


def test_a_bare_congo_is_only_one_country() -> None:
    assert [code for code, country in load_countries().items() if "Congo" in country.names] == ["CG"]


def test_adjectives_and_places() -> None:
    countries = load_countries()
    assert {"Lao", "Laotian"} <= set(countries["LA"].adjectives)
    assert {"Kyrgyz"} <= set(countries["KG"].adjectives)
    assert "Da Nang" in countries["VN"].cities
    assert "the Kremlin" in countries["RU"].seats
    assert "Chinese" not in countries["HK"].adjectives


def test_larger_towns_are_known_beside_those_kept_by_hand() -> None:
    countries = load_countries()
    assert {"Kermanshah", "Tabriz"} <= set(countries["IR"].cities)
    assert not {"Okayama", "Kirov"} & {town for country in countries.values() for town in country.cities}
    everywhere = [town for country in countries.values() for town in {*country.cities}]
    assert [towns for towns in Counter(everywhere).items() if towns[1] > 1 and towns[0] in _towns()] == []


def _towns() -> set[str]:
    rows = csv.DictReader(shipped_text("towns.csv").splitlines())
    return {town for row in rows for town in row["towns"].split(";")}


def test_a_users_list_adds_to_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "countries_extra.toml").write_text('[AQ]\nname = "Antarctica"\n[VN]\ncities = ["Mu Cang Chai"]\n')
    countries = load_countries(tmp_path)
    assert countries["AQ"].name == "Antarctica"
    assert {"Mu Cang Chai", "Da Nang"} <= set(countries["VN"].cities)
    assert "Mu Cang Chai" not in load_countries()["VN"].cities


def test_a_malformed_list_is_named(tmp_path: Path) -> None:
    (tmp_path / "countries_extra.toml").write_text('[VN]\ncities = "Mu Cang Chai"\n')
    with pytest.raises(KnowledgeError, match=r"countries_extra.toml \[VN\]: cities should be a list"):
        load_countries(tmp_path)
    (tmp_path / "countries_extra.toml").write_text("[VN\n")
    with pytest.raises(KnowledgeError, match="not valid TOML"):
        load_countries.__wrapped__(tmp_path)
