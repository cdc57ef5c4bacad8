"""Organisations: shared acronyms, fullest forms, a user's additions."""

from pathlib import Path

import pytest

from dragoman.errors import KnowledgeError
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.organisations import load_organisations


def test_an_acronym_may_belong_to_two_parties() -> None:
    parties = load_organisations().parties
    assert {party.country for party in parties if "PCC" in party.names} == {"CU"}
    assert {"VN", "CN"} <= {party.country for party in parties if "Communist Party" in party.name}


def test_bodies_have_a_side() -> None:
    sides = {name: body.code for body in load_organisations().bodies for name in body.names}
    assert sides["United Nations"] == sides["UN"] == "UN"
    assert sides["Association of Southeast Asian Nations"] == "ASEAN"


def test_no_body_goes_by_the_code_of_a_country() -> None:
    assert {body.code for body in load_organisations().bodies}.isdisjoint(load_countries())


def test_every_full_name_is_given_once() -> None:
    known = load_organisations()
    for group in (known.bodies, known.parties, known.organs):
        names = [entry.name for entry in group]
        assert len(names) == len(set(names))


def test_a_users_party_is_added(tmp_path: Path) -> None:
    (tmp_path / "organisations.toml").write_text(
        'parties = [{country = "XX", name = "Party of Tests", aliases = ["PT"]}]\n'
    )
    assert load_organisations(tmp_path).parties[-1].names == ("Party of Tests", "PT")


def test_an_entry_without_a_country_is_named(tmp_path: Path) -> None:
    (tmp_path / "organisations.toml").write_text('parties = [{name = "Party of Tests"}]\n')
    with pytest.raises(KnowledgeError, match="needs country"):
        load_organisations(tmp_path)
