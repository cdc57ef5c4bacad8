"""The pages, one module a noun; each draws the answers of the record's questions."""

from dragoman.web.pages import (
    add,
    commitments,
    engagements,
    figures,
    people,
    reports,
    review,
    search,
    session,
    sides,
    start,
)

ROUTERS = (
    start.router,
    reports.router,
    engagements.router,
    people.router,
    sides.router,
    figures.router,
    commitments.router,
    search.router,
    add.router,
    review.router,
    session.router,
)
