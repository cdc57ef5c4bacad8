"""Plans dropped: what someone no longer plans to do hangs on the verb that drops it, "abandoned plans to visit"."""

from spacy.tokens import Doc

_PLANS = frozenset(("plans", "plan"))
_DROPPING = frozenset("abandon drop scrap shelve ditch axe cancel postpone delay defer".split())
_TRIPS = frozenset(("visit", "trip", "tour"))
_ABANDON = "abandon"
"""The verb in whose place "drop" stands before plans, which by itself may tell of who dropped in on someone."""


def rehang_dropped_plans(doc: Doc) -> None:
    """Makes what was planned the content of the verb that drops the plan: "has dropped plans to visit Mali"."""
    for plans in doc:
        over = plans.head
        if plans.lower_ not in _PLANS or plans.dep_ != "dobj" or over.lemma_.lower() not in _DROPPING:
            continue
        if over.lemma_.lower() == "drop":
            over.lemma_ = _ABANDON
        for visit in (node for child in plans.children if child.lower_ in ("for", "of") for node in child.children):
            if visit.dep_ == "pobj" and visit.lower_ in _TRIPS:
                visit.head, visit.dep_ = over, "dobj"
                plans.dep_ = "dep"
        for planned in plans.children:
            to = any(child.lower_ == "to" and child.dep_ == "aux" for child in planned.children)
            if planned.dep_ in ("acl", "relcl") and planned.tag_ == "VB" and to:
                planned.head, planned.dep_ = over, "xcomp"
