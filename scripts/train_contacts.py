"""Learns which sentences tell of a contact from reports coded by hand; writes ``knowledge/contact_weights.csv``.

    pip install scikit-learn==1.9.1
    python scripts/train_contacts.py evaluation/gold/train evaluation/gold/dev

A sentence tells of a contact where a coded engagement quotes it. The model is a logistic regression with an L1
penalty, so that few features keep a weight and the list can be read; `dragoman.reading.likely` says what it sees.
Training takes the parsed sentences only, and nothing of what the rules made of them, so it is not led by them. The
test half and the held-out reports are no input.
"""

import csv
import sys
from collections import Counter
from pathlib import Path

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from dragoman.documents import prepare
from dragoman.evaluation.gold import load_gold
from dragoman.reading.likely import WEIGHTS, features
from dragoman.reading.reader import Reader

TARGET = Path(__file__).parents[1] / "src/dragoman/knowledge" / WEIGHTS
_SHARED = 6
"""Characters that a sentence and a quotation have in common at least."""
_REPORTS = 3
"""Reports that a feature stands in at least, so that no name or turn of a single one is learned."""


def examples(folders: list[Path]) -> tuple[list[list[str]], list[bool]]:
    """The features of every sentence of the folders that several reports share, and whether it tells of a contact."""
    reader = Reader.load()
    seen: list[list[str]] = []
    tells: list[bool] = []
    reports: Counter[str] = Counter()
    for folder in folders:
        for gold in load_gold(folder):
            document = prepare(gold.report)
            coded = [span for each in gold.coding(document.text).engagements for span in each.spans]
            first = len(seen)
            for parsed in reader.sentences(document):
                if len(parsed.items) < 3:
                    continue
                start, end = parsed.view.sentence.start, parsed.view.sentence.end
                seen.append(list(features(parsed)))
                tells.append(any(min(end, span.end) - max(start, span.start) >= _SHARED for span in coded))
            reports.update({feature for sentence in seen[first:] for feature in sentence})
    return [[each for each in sentence if reports[each] >= _REPORTS] for sentence in seen], tells


def main(folders: list[Path]) -> None:
    """Learns from the folders and writes the weights."""
    seen, tells = examples(folders)
    vectorizer = CountVectorizer(analyzer=list, binary=True)
    model = LogisticRegression(C=1.0, l1_ratio=1, solver="liblinear", random_state=0)
    model.fit(vectorizer.fit_transform(seen), tells)
    weights = {"": model.intercept_[0], **dict(zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True))}
    kept = {feature: round(float(weight), 3) for feature, weight in weights.items() if not feature or weight}
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([("feature", "weight"), *sorted(kept.items())])
    print(f"{sum(tells)} of {len(tells)} sentences tell of a contact; {len(kept)} weights written to {TARGET.name}")


if __name__ == "__main__":
    main([Path(each) for each in sys.argv[1:]])
