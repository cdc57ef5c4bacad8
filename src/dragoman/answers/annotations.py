"""The claims made of a report as annotations of its text [W3C Web Annotation Data Model, JSON-LD].

Each annotation has what is claimed as its body, and as its target the text at a position, with the quotation and a
little around it, so that it can be found again in an edited copy.
"""

from typing import Any

from dragoman.domain.claims import Claim, Reading
from dragoman.domain.text import Document

Json = dict[str, Any]
CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def annotation_page(document: Document, reading: Reading, address: str) -> Json:
    """Every claim of a reading.

    Args:
        address: where this page of annotations stands; ids of annotations begin with it.
    """
    return {
        "@context": CONTEXT,
        "id": address,
        "type": "AnnotationPage",
        "items": [_annotation(document, claim, address) for claim in {one.id: one for one in reading.claims}.values()],
    }


def _annotation(document: Document, claim: Claim, address: str) -> Json:
    citation = claim.citation
    return {
        "id": f"{address}#{claim.id}",
        "type": "Annotation",
        "motivation": "describing",
        "body": {
            "type": "TextualBody",
            "format": "text/plain",
            "value": f"{claim.property}: {claim.value}",
            "dragoman:subject": claim.subject,
            "dragoman:property": claim.property,
            "dragoman:value": claim.value,
            "dragoman:basis": claim.basis,
            "dragoman:rule": claim.rule,
            "dragoman:why": claim.why,
        },
        "target": {
            "source": document.url or f"urn:sha256:{document.text_sha256}",
            "selector": [
                {"type": "TextPositionSelector", "start": citation.start, "end": citation.end},
                {
                    "type": "TextQuoteSelector",
                    "exact": citation.quote,
                    "prefix": citation.prefix,
                    "suffix": citation.suffix,
                },
            ],
        },
    }
