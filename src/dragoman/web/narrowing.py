"""What the pages of engagements are narrowed to by their address, so that a view can be cited."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, Query

from dragoman.domain.engagements import EngagementKind
from dragoman.domain.offices import Track
from dragoman.knowledge.levels import level_names
from dragoman.record import Record
from dragoman.record.queries import timeline
from dragoman.record.queries.answers import Answers, JoinedEntry
from dragoman.record.queries.directory import side_codes
from dragoman.record.queries.hosts import Hosts, hosts
from dragoman.web.site import Sides, link

KINDS = [kind.value for kind in EngagementKind]
CHANNELS = [track.value for track in Track]


@dataclass(frozen=True, slots=True)
class Narrowing:
    """The filters as they stand in the address; a field that was left empty asks for nothing."""

    side: Sides
    kind: str = ""
    channel: str = ""
    level: str = ""
    from_: Annotated[str, Query(alias="from")] = ""
    until: str = ""

    @property
    def asked(self) -> list[str]:
        """The sides that are named."""
        return [each for each in self.side if each.strip()]

    def found(
        self, record: Record, limit: int, *, host: str | None = None, background: bool = False
    ) -> Answers[JoinedEntry]:
        """The newest engagements that fit."""
        return timeline(record, self.asked, **self._given(), host=host, background=background, limit=limit)

    def hosts(self, record: Record) -> Hosts:
        """Those that took place, by the country they were in."""
        return hosts(record, between=self.asked, **self._given())

    def _given(self) -> dict[str, str | None]:
        """The filters but the sides, as questions take them."""
        names = ("kind", "channel", "level", "from_", "until")
        return {name: getattr(self, name) or None for name in names}

    def wanted(self) -> dict[str, Any]:
        """The filters by the names that they have in an address."""
        return {
            "side": self.asked,
            "kind": self.kind,
            "channel": self.channel,
            "level": self.level,
            "from": self.from_,
            "until": self.until,
        }


Narrowed = Annotated[Narrowing, Depends()]


def choices(record: Record, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """What the form of the filters shows: what is chosen, what may be, and the same view's address elsewhere."""
    return {
        "wanted": wanted,
        "kinds": KINDS,
        "channels": CHANNELS,
        "levels": level_names(),
        "sides": side_codes(record),
        "across": link("", wanted),
    }
