"""The shapes of answers about reports."""

from typing import Any

from pydantic import Field

from dragoman.api.models.contract import ReportHead
from dragoman.api.models.shapes import Page, Quotation, ReportLine, Shape, Span


class ListedReport(ReportLine):
    """A report in a list."""

    language: str = Field(examples=["en"])
    day: str | None = Field(description="The first day on which it may have been published.", examples=["2024-03-12"])
    relevant: bool = Field(description="Whether an engagement is news of this report.")
    read: bool = Field(description="Whether there is a reader for its language.")
    unread_reason: str | None
    entered_at: str = Field(description="When it was entered, in UTC.", examples=["2024-03-13T08:00:00Z"])
    opening: str = Field(description="The first words of its text.", examples=["Hanoi (VNA) – Minister …"])


class ReportPage(Page):
    """Reports, the newest first."""

    items: list[ListedReport]


class Paragraph(Span):
    """A paragraph of a text."""

    kind: str = Field(description="body, title, caption or furniture.", examples=["body"])


class Text(Shape):
    """The text of a report as it was published, in which all offsets count."""

    report: ReportHead
    text: str
    paragraphs: list[Paragraph]


class UnreadSentences(Shape):
    """What no rule read."""

    report: ReportHead
    reason: str | None = Field(description="Why nothing was read at all; null where it was.")
    items: list[Quotation]


class AnnotationPage(Shape):
    """Every claim made of a report, as annotations of its text [W3C Web Annotation]."""

    context: str = Field(alias="@context", examples=["http://www.w3.org/ns/anno.jsonld"])
    id: str
    type: str = Field(examples=["AnnotationPage"])
    items: list[dict[str, Any]]
