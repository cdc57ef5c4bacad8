"""What all answers are made of: quotations, reports, names, days, places and pages."""

from pydantic import BaseModel, ConfigDict, Field


class Shape(BaseModel):
    """Fields may be added to an answer; those that are described stay."""

    model_config = ConfigDict(extra="allow", use_attribute_docstrings=True)


class Page(Shape):
    """A page of a long list."""

    total: int | None = Field(description="How many there are in all.", examples=[137])
    next: str | None = Field(description="The `cursor` of the page that follows; null on the last.")


class Quotation(Shape):
    """What a report says at `[start, end)` of its text, in code points."""

    start: int = Field(examples=[102])
    end: int = Field(examples=[131])
    quote: str = Field(description="The words, exactly.", examples=["held talks with Shen Yulan in"])


class Span(Shape):
    """A range `[start, end)` of a report's text, in code points."""

    start: int = Field(examples=[102])
    end: int = Field(examples=[131])


class Published(Shape):
    """The day of publication."""

    edtf: str | None = Field(description="The day [EDTF]; null where it is not known.", examples=["2024-03-12"])
    basis: str = Field(description="How it is known: stated, dateline or unknown.", examples=["stated"])


class ReportLine(Shape):
    """The report that an answer is from."""

    id: str = Field(examples=["d3f2a9c81b04"])
    source: str | None = Field(description="The publisher.", examples=["VNS"])
    url: str | None = Field(description="Where it was published.")
    title: str | None = Field(examples=["Deputy ministers hold talks"])
    published: Published


class ActorName(Shape):
    """Someone by name. An id that no actor of the report bears, such as a country's code, is its own name."""

    id: str = Field(examples=["a1"])
    name: str = Field(examples=["Trần Thu Hà"])
    country: str | None = Field(description="Country, by its code.", examples=["VN"])


class PartialDate(Shape):
    """A day as far as it is known."""

    edtf: str | None = Field(description="The day, month, year or interval [EDTF].", examples=["2024-03-12/2024-03-14"])
    earliest: str | None = Field(description="The first day it may have been.", examples=["2024-03-12"])
    latest: str | None = Field(description="The last day it may have been.", examples=["2024-03-14"])
    printed: str | None = Field(description="The words of the report.", examples=["from March 12 to 14"])
    basis: str = Field(description="stated, dateline, publication, computed, derived or unknown.", examples=["stated"])


class Place(Shape):
    """Where something was."""

    name: str = Field(examples=["Hà Nội"])
    country: str | None = Field(examples=["VN"])
    basis: str = Field(description="How it is known.", examples=["stated"])
