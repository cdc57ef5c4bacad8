"""Contacts that are only mentioned beside a real one: topics, interests, invitations, thanks, counts."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader

_LEAD = "Peruvian Foreign Minister Luis Vega spoke by phone with Lao Foreign Minister Kham Seng on Monday."


@pytest.mark.parametrize(
    "mentioned",
    [
        "They also conferred about the grain talks with Syria.",
        "They discussed trade negotiations with the Bolivian president.",
        "They exchanged views on the peace talks with the European Union.",
        "Vega briefed him on consultations with Syria.",
        "Vega welcomed the laws essential for opening accession negotiations with the European Union.",
        '"And, of course, we are interested in holding a meeting with Cuban Minister Juan Paz," he added.',
        "Vega said he was interested in a meeting with Cuban Minister Juan Paz.",
        "Vega thanked him for arranging a meeting with Cuban Minister Juan Paz.",
        "Vega invited him to a meeting with Cuban Minister Juan Paz in Lima.",
        "The date of a meeting with Cuban Minister Juan Paz has yet to be set.",
        "According to Vega, he has already confirmed 14 meetings with his colleagues, ASEAN foreign ministers.",
        "Seng welcomed the Peruvian proposal, which was put forward on May 2, at a meeting of the ministers of ASEAN.",
    ],
)
def test_what_is_only_mentioned_is_no_contact(reader: Reader, mentioned: str) -> None:
    assert one(reader, f"{_LEAD} {mentioned}").people == {"Luis Vega", "Kham Seng"}


@pytest.mark.parametrize(
    "told",
    [
        "Vega briefed him on his talks with Cuban Minister Juan Paz in Havana on May 2.",
        "Vega informed him about the talks between Cuban Minister Juan Paz and Norway.",
        "Vega also held a meeting with Cuban Minister Juan Paz.",
        "Vega also discussed trade with Cuban Minister Juan Paz.",
        "Vega then attended a meeting with Cuban Minister Juan Paz.",
        "Vega welcomed Cuban Minister Juan Paz at the Palace in Lima on Tuesday.",
    ],
)
def test_what_is_told_beside_it_is_another_contact(reader: Reader, told: str) -> None:
    assert any("Juan Paz" in each.people for each in tell(reader, f"{_LEAD} {told}"))
