"""Why: the rules and quotations behind whatever bears an id."""

from typing import Annotated

from fastapi import Path

from dragoman.answers import answers_json
from dragoman.api.asking import AskedRecord, Json, named_in_the_address, noun
from dragoman.api.models.answers import Why
from dragoman.record import queries
from dragoman.record.queries.ids import CANONICAL

router = noun("why")


@router.get("/{id}", response_model=Why, summary="The rule and the quotation of every fact about something")
def why(
    record: AskedRecord, id: Annotated[str, Path(description="Any id, or its first characters.", examples=["e1"])]
) -> Json:
    """Of what reports show together (a canonical id): why it is held to be one, as ``rulings`` and ``judgements``."""
    with named_in_the_address():
        known = queries.what(record, id)
        told: Json = {"id": known.id, "kind": known.kind, "items": []}
        if known.kind in CANONICAL:
            return told | answers_json.reasons(queries.reasons(record, known.id, known.kind))
        return told | {"items": [answers_json.claim(one) for one in queries.why(record, known.id)]}
