"""Preparing a report: its text is fixed once, and what is found about its wrapping points into it."""

from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.documents import prepare
from dragoman.domain.dates import UNKNOWN_DATE, Basis
from dragoman.domain.text import Document, ParagraphKind, Report, Span

LEAD = "Foreign Minister Trần Văn An received the ambassador of Norland, Ola Berg, in the capital on Friday."
SECOND = "He thanked the guest for her work and said that the two sides should open a second air route."
THIRD = "The ambassador said her government stands ready to train more nurses, as agreed in the spring."
BODY = f"{LEAD}\n\n{SECOND}\n\n{THIRD}"


def read(text: str, **metadata: str) -> Document:
    return prepare(Report(content=text, origin="test", **metadata))


def pieces(document: Document, kind: ParagraphKind = ParagraphKind.BODY) -> list[str]:
    return [document.text[p.span.start : p.span.end] for p in document.paragraphs if p.kind is kind]


def dateline(document: Document) -> tuple[str | None, str | None, str]:
    found = document.dateline
    assert found is not None
    return found.place, found.date, document.text[found.span.start : found.span.end]


class TestIdentity:
    def test_the_same_report_has_the_same_id(self) -> None:
        assert read(BODY) == read(BODY)
        assert read(BODY).id.startswith("r")

    def test_text_address_source_date_and_title_make_the_id(self) -> None:
        others = ({"url": "https://a.org/1"}, {"source": "A"}, {"published": "2024-05-06"}, {"title": "T"})
        assert len({read(BODY).id, read(BODY + " x").id, *(read(BODY, **other).id for other in others)}) == 6

    def test_the_hash_is_of_the_text(self) -> None:
        document = read("  Ha\u0300 Nô\u0323i\r\nx ")
        assert document.text_sha256 == sha256(document.text.encode()).hexdigest()


class TestCrawlHeader:
    TEXT = f" date 2024-03-08 NORLAND, March 7 - PORT VELL — {LEAD}\n\n{SECOND} — VNS"

    def test_date_slug_and_dateline_run_together(self) -> None:
        document = read(self.TEXT)
        assert document.published.edtf == "2024-03-08"
        assert document.published.basis is Basis.STATED
        assert document.published.printed == "date 2024-03-08"
        assert dateline(document) == ("Port Vell", "--03-07", "PORT VELL —")
        assert pieces(document) == [LEAD, SECOND]
        assert document.credit == "VNS"

    def test_the_slug_of_the_crawl_day_has_the_year_of_the_header(self) -> None:
        document = read(self.TEXT.replace("March 7", "March 8"))
        assert dateline(document)[1] == "2024-03-08"

    def test_given_metadata_goes_before_the_header(self) -> None:
        assert read(self.TEXT, published="2024-03-09").published.edtf == "2024-03-09"

    def test_a_month_alone(self) -> None:
        published = read(f" date 2024-02 {BODY}").published
        assert (published.edtf, published.latest) == ("2024-02", "2024-02-29")

    def test_a_title_on_the_header_line(self) -> None:
        document = read(f" date 2024-03-08 Minister receives ambassador\n{LEAD}\n{SECOND}")
        assert document.title == "Minister receives ambassador"
        assert pieces(document) == [LEAD, SECOND]


class TestTitlesCaptionsFurniture:
    def test_a_page_with_everything_around_its_body(self) -> None:
        document = read(
            "Home > News > Politics\n"
            "Minister receives ambassador of Norland\n"
            "August 08, 2023 - 07:00\n"
            "Share\n"
            "Foreign Minister Trần Văn An (left) receives Ambassador Ola Berg. – VNA/VNS Photo Văn Điệp\n"
            f"HÀ NỘI — {LEAD}\n{SECOND}\n{THIRD} — VNS\n"
            "Related news\n"
            "Coffee exports rise\n"
            "Provinces plant a million trees\n"
        )
        assert pieces(document) == [LEAD, SECOND, THIRD]
        assert pieces(document, ParagraphKind.TITLE) == ["Minister receives ambassador of Norland"]
        assert len(pieces(document, ParagraphKind.CAPTION)) == 1
        assert "Coffee exports rise" in pieces(document, ParagraphKind.FURNITURE)
        assert document.title == "Minister receives ambassador of Norland"
        assert (document.published.edtf, document.published.basis) == ("2023-08-08", Basis.DATELINE)

    def test_a_caption_run_into_the_dateline(self) -> None:
        document = read(f"Minister An and the ambassador (Photo: VNA)Hanoi (VNA) – {LEAD}\n{SECOND}./.")
        assert pieces(document) == [LEAD, SECOND]
        assert pieces(document, ParagraphKind.CAPTION) == ["Minister An and the ambassador (Photo: VNA)"]
        assert document.source == "VNA"

    def test_a_sentence_run_into_the_dateline(self) -> None:
        document = read(f"Minister An met the ambassador on Friday.Hanoi (VNA) – {LEAD}\n{SECOND}./.")
        assert dateline(document)[0] == "Hanoi"
        assert pieces(document) == [LEAD, SECOND]

    def test_a_caption_run_into_the_body(self) -> None:
        document = read(f"{LEAD}\nThe minister and his guest (Photo: VNA){SECOND}")
        assert pieces(document) == [LEAD, SECOND]

    def test_a_given_title_is_found_in_the_text(self) -> None:
        document = read(f"Minister meets envoy\n\n{BODY}", title="Minister meets envoy | Norland Daily")
        assert pieces(document, ParagraphKind.TITLE) == ["Minister meets envoy"]
        assert document.title == "Minister meets envoy | Norland Daily"

    def test_a_file_wrapped_at_a_fixed_width(self) -> None:
        wrapped = (
            "PORT VELL, Jan. 5 (Yonhap) -- Foreign Minister Kim Ara embarked on Friday on a\n"
            "three-day trip to Norland, where she will hold talks with her counterpart on\n"
            "ways to widen trade and to bring the two peoples together.\n"
            "The minister will attend a reception of the chamber of commerce there, and meet\n"
            "students from both countries before she returns on Monday.\n"
        )
        document = read(wrapped)
        assert [piece.split()[0] for piece in pieces(document)] == ["Foreign", "The"]

    @pytest.mark.parametrize(("first", "pieces_of_it"), [("the", 1), ("Norland's", 1), ("once", 2)])
    def test_a_line_that_breaks_off_goes_on_in_the_next(self, first: str, pieces_of_it: int) -> None:
        document = read(f"Foreign Minister Kim Ara received {first}\nAmbassador Noor of Norland in the capital.")
        assert len(document.paragraphs) == pieces_of_it

    def test_menus_in_another_language_do_not_decide_the_language(self) -> None:
        document = read(f"ទំព័រដើម\n\nMinister receives ambassador\n\n{BODY}")
        assert document.language == "en"


class TestNothingOfTheBodyIsLost:
    def test_a_joint_statement(self) -> None:
        items = [f"{number}. The two sides agreed on measure number {number}." for number in range(1, 6)]
        text = "\n\n".join(["Joint statement of Norland and Viet Nam", LEAD, *items])
        assert pieces(read(text)) == [LEAD, *items]

    def test_headings_and_lists_within_the_body(self) -> None:
        text = f"{LEAD}\n\nTrade\n\n{SECOND}\n\nParticipants:\n- Ola Berg, envoy\n- Trần Văn An, minister"
        assert len(pieces(read(text))) == 6

    def test_prose_after_a_box_of_related_news(self) -> None:
        text = f"{LEAD}\n\nRelated news\n\nCoffee exports rise\n\n{SECOND}\n\n{THIRD}"
        assert {LEAD, SECOND, THIRD} <= set(pieces(read(text)))

    def test_several_briefs_on_one_page(self) -> None:
        text = f"Hanoi (VNA) – {LEAD}./.\nHanoi (VNA) – {SECOND}./.\nHue (VNA) – {THIRD}./."
        assert pieces(read(text)) == [LEAD, SECOND, THIRD]

    def test_one_short_line_is_body(self) -> None:
        assert pieces(read("Minister meets envoy")) == ["Minister meets envoy"]

    def test_one_long_line_is_one_paragraph(self) -> None:
        assert len(pieces(read(f"{LEAD} " * 200))) == 1

    def test_nothing_at_all(self) -> None:
        document = read(" \n\u200b\n")
        assert document.paragraphs == ()
        assert document.language == "und"
        assert document.published == UNKNOWN_DATE


class TestSource:
    def test_the_given_source_stands(self) -> None:
        assert read(f"{BODY} — VNS", source="Mirror").source == "Mirror"

    @pytest.mark.parametrize(
        ("text", "url", "source"),
        [
            (f"{BODY} — VNA/VNS", "https://mirror.example/1", "VNS"),
            (f"Hà Nội (TTXVN) - {BODY}", None, "VNA"),
            (BODY, "https://en.vietnamplus.vn/post1.vnp", "VNA"),
            (BODY, "http://[broken", None),
            (BODY, None, None),
        ],
    )
    def test_else_credit_dateline_and_address_tell(self, text: str, url: str | None, source: str | None) -> None:
        assert prepare(Report(content=text, origin="test", url=url)).source == source


words = st.sampled_from(
    [
        *(
            LEAD,
            SECOND,
            "HÀ NỘI — ",
            "Hanoi (VNA) – ",
            "BEIJING, Aug. 20 (Xinhua) -- ",
            "./.",
            " — VNS",
            "-VNA",
        ),
        *(
            "(Photo: VNA)",
            " (left) ",
            "Related news",
            "August 08, 2019 - 07:00",
            "date 2024-01-02 ",
            "新华社北京",
        ),
        *(
            "\n",
            "\n\n",
            " ",
            "By Ann Lee",
            "a" * 60,
            "Source: NDO",
            "**",
            "[x](http://a.b)",
            "\u00a0",
            "–",
            "A\u0301",
        ),
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=400), st.lists(words, max_size=14).map("".join)))
def test_spans_are_in_order_apart_and_within_the_text(text: str) -> None:
    report = Report(content=text, origin="test")
    document = prepare(report)
    assert document == prepare(replace(report))
    end = 0
    for paragraph in document.paragraphs:
        span = paragraph.span
        assert end <= span.start < span.end <= len(document.text)
        piece = document.text[span.start : span.end]
        assert piece == piece.strip()
        assert document.cite(span.start, span.end).quote == piece
        dateline = document.dateline.span if document.dateline else Span(0, 0)
        assert dateline.end <= span.start or span.end <= dateline.start
        end = span.end


@settings(max_examples=100, deadline=None)
@given(st.lists(words, max_size=14).map("".join))
def test_no_word_of_prose_is_left_out_of_the_paragraphs(text: str) -> None:
    document = prepare(Report(content=text, origin="test"))
    left = list(document.text)
    spans = [paragraph.span for paragraph in document.paragraphs]
    for span in [*spans, *([document.dateline.span] if document.dateline else [])]:
        left[span.start : span.end] = " " * (span.end - span.start)
    # a report has one dateline; those of further briefs on the page stay out of its paragraphs as well
    assert not set("".join(left).split()) & set(f"{LEAD} {SECOND}".split())
