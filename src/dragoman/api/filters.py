"""How answers are narrowed: the parts of an address that many nouns take, each described once."""

from typing import Annotated

from fastapi import Depends, Path, Query

from dragoman.record.queries.engagement_pages import Wanted

FromQuery = Annotated[
    str | None, Query(alias="from", description="First day, month or year.", examples=["2024-03"], max_length=20)
]
UntilQuery = Annotated[str | None, Query(description="Last day, month or year.", examples=["2024"], max_length=20)]
SideQuery = Annotated[
    list[str] | None, Query(description="A country or body, by code or name; given twice, both.", examples=[["VN"]])
]
AsOfQuery = Annotated[
    str | None, Query(description="As reports published up to this day have it.", examples=["2024-12"], max_length=20)
]
KindQuery = Annotated[
    str | None, Query(description="visit, meeting, call, conference or ceremony.", examples=["meeting"])
]
ChannelQuery = Annotated[str | None, Query(description="party, state, parliament, military, …", examples=["state"])]
LevelQuery = Annotated[
    str | None,
    Query(
        description="The highest rank of those who take part: head, deputy_head, minister, deputy_minister, "
        "ambassador or official.",
        examples=["minister"],
    ),
]
HostQuery = Annotated[
    str | None, Query(description="The country where it was, by its code or name.", examples=["VN"], max_length=100)
]
ActQuery = Annotated[str | None, Query(description="Only of this act.", examples=["propose"])]
SidePath = Annotated[str, Path(description="A country or body, by code or name.", examples=["VN"])]


def wanted(
    side: SideQuery = None,
    from_: FromQuery = None,
    until: UntilQuery = None,
    kind: KindQuery = None,
    channel: ChannelQuery = None,
    level: LevelQuery = None,
    status: Annotated[
        str | None, Query(description="occurred, planned, proposed, cancelled, denied or hypothetical.")
    ] = None,
    host: HostQuery = None,
    background: Annotated[bool, Query(description="Also what reports only recall.")] = False,
) -> Wanted:
    """Which engagements are asked for."""
    return Wanted(tuple(side or ()), from_, until, kind, channel, status, host, background, level)


WantedQuery = Annotated[Wanted, Depends(wanted)]
