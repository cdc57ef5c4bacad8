"""Invented reports of a year between two countries, for the tests of what is followed from report to report.

One proposal is signed, one pledge is kept, one meeting is put off, one target is passed, one proposal is refused, and
one is never heard of again. Two agencies tell of the first talks.
"""

from dataclasses import dataclass

from dragoman.documents.preparing import prepare
from dragoman.domain.claims import Reading
from dragoman.domain.text import Document, Report
from dragoman.reading.reader import Reader


@dataclass(frozen=True)
class Told:
    """One report as it came in."""

    day: str
    source: str
    text: str


TALKS = Told(
    "2024-03-15",
    "VNA",
    "Vietnamese Deputy Minister of Industry and Trade Lê Quang Hải held talks with Cambodian Secretary of State for "
    "Commerce Chan Sothea in Phnom Penh on March 14.\n\n"
    "Hải said the good neighbourliness, traditional friendship, comprehensive cooperation and long-term "
    "sustainability between Vietnam and Cambodia has been growing. He pledged to open a trade office in Siem Reap "
    "next year. He proposed that the two ministries complete a new border trade agreement this year.\n\n"
    "Sothea suggested building a cold storage centre at the Bavet border gate. He invited Hải to visit Siem Reap in "
    "May, and Hải accepted the invitation with pleasure. Sothea asked Vietnam to lift the ban on Cambodian mangoes.\n\n"
    "Both sides agreed to raise two-way trade to 20 billion USD by 2026, and to hold the next meeting of the Joint "
    "Trade Committee in Hà Nội in the fourth quarter.",
)
SAME_TALKS = Told(
    "2024-03-15",
    "AKP",
    "Secretary of State for Commerce Chan Sothea met with Vietnamese Deputy Minister of Industry and Trade "
    "Le Quang Hai in Phnom Penh on March 14.\n\n"
    "Hai promised to open a Vietnamese trade office in Siem Reap next year. The two sides agreed to raise "
    "two-way trade to 20 billion USD by 2026.",
)
JUNE = Told(
    "2024-06-11",
    "AKP",
    "Cambodian Secretary of State for Commerce Chan Sothea received Vietnamese Ambassador to Cambodia Phạm Văn Lộc in "
    "Phnom Penh on June 10.\n\n"
    "Sothea praised the good neighbourliness, traditional friendship, comprehensive cooperation and long-term "
    "sustainability between Cambodia and Vietnam. He urged Vietnam to speed up the opening of the trade office in "
    "Siem Reap. Lộc said that Vietnam rejected the proposal for a cold storage centre at the Bavet border gate.",
)
SIGNED = Told(
    "2024-09-21",
    "VNA",
    "Vietnamese Minister of Industry and Trade Trương Hữu Bình and Cambodian Minister of Commerce Kong Rithy held "
    "talks in Hà Nội on September 20.\n\n"
    "After the talks, the two ministers signed the border trade agreement between the two ministries. Bình praised "
    "the good neighbourliness, traditional friendship, comprehensive cooperation and long-term sustainability between "
    "the two countries.",
)
PUT_OFF = Told(
    "2024-11-20",
    "VNA",
    "Vietnamese Deputy Minister of Industry and Trade Lê Quang Hải had a phone call with Cambodian Secretary of State "
    "for Commerce Chan Sothea on November 19.\n\n"
    "The meeting of the Joint Trade Committee in Hà Nội was postponed to the first quarter of 2025, they said. Hải "
    "affirmed that relations between the two countries are developing well.",
)
OPENED = Told(
    "2025-02-11",
    "AKP",
    "Cambodian Minister of Commerce Kong Rithy met Vietnamese Deputy Minister of Industry and Trade Lê Quang Hải in "
    "Siem Reap on February 10.\n\n"
    "The two officials attended the opening ceremony of the Vietnamese trade office in Siem Reap. Rithy said that "
    "two-way trade between Vietnam and Cambodia reached 21.5 billion USD last year.",
)
REPORTS = (TALKS, SAME_TALKS, JUNE, SIGNED, PUT_OFF, OPENED)


def read(reader: Reader, told: Told) -> tuple[Document, Reading]:
    """The report, read."""
    report = Report(content=told.text, origin="case", source=told.source, published=told.day, language="en")
    document = prepare(report)
    return document, reader.read(document)
