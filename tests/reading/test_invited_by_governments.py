"""Who invites: governments, and people whose invitation it is; and several called on by courtesy."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader

VISIT = "Peruvian Foreign Minister Ana Costa will visit China from May 20 to 22 at {}."


@pytest.mark.parametrize(
    ("invited", "host"),
    [
        ("the invitation of the Chinese government", "Chinese government"),
        ("the invitation of the Government of China", "Government of China"),
        ("the government's invitation", "government"),
        ("Chinese President Lin Hao's invitation", "Lin Hao"),
    ],
)
def test_whoever_invites_by_name_is_the_host(reader: Reader, invited: str, host: str) -> None:
    assert one(reader, VISIT.format(invited)).roles == {"Ana Costa": "head", host: "host"}


@pytest.mark.parametrize(
    "invited",
    [
        "the invitation of China",
        "the invitation of her Chinese counterpart",
        "the invitation of the Chilean government",
    ],
)
def test_a_bare_state_or_a_third_one_is_no_host(reader: Reader, invited: str) -> None:
    assert one(reader, VISIT.format(invited)).people == {"Ana Costa"}


def test_those_called_on_by_courtesy_are_met_one_by_one(reader: Reader) -> None:
    text = "Peruvian Minister Ana Costa {} Chilean President Luis Vega and Chilean Foreign Minister Eva Soto on Monday."
    called, met = (tell(reader, text.format(verb)) for verb in ("called on", "held talks with"))
    assert [each.people for each in called] == [{"Ana Costa", "Luis Vega"}, {"Ana Costa", "Eva Soto"}]
    assert [each.people for each in met] == [{"Ana Costa", "Luis Vega", "Eva Soto"}]
