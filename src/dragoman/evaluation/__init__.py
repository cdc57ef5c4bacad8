"""Evaluation: how well a reader does, on reports coded by hand and on open data of governments.

Figures come from comparing a reader's JSON with answers; nothing here takes part in reading.
"""

from dragoman.evaluation.score import Evaluation, Figure, evaluate, score_files

__all__ = ["Evaluation", "Figure", "evaluate", "score_files"]
