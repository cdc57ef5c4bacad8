"""The errors a user can meet, each with a sentence that names the remedy.

DragomanError
├── SourceError        a report cannot be found, opened, decoded or parsed
├── RecordError        the record cannot be opened, read or written
├── QuestionError      a question names something the record does not hold
├── KnowledgeError     a lexicon file is malformed
├── ExportError        an export cannot be made, or not be written where it was asked for
├── AccountError       an account, password or token is not as it must be
│   └── TooManyTriesError  signing in failed too often
├── RefusedError       something handed in is larger, slower or elsewhere than is allowed
├── GoldError          a gold folder is malformed
└── ServeError         the server cannot be started as it was asked to
"""


class DragomanError(Exception):
    """Something went wrong that the user can act on; ``str(error)`` is the sentence shown."""


class SourceError(DragomanError):
    """A report cannot be found, opened, decoded or parsed."""


class RecordError(DragomanError):
    """The record cannot be opened, read or written."""


class QuestionError(DragomanError):
    """A question names something the record does not hold."""


class KnowledgeError(DragomanError):
    """A lexicon file is malformed."""


class ExportError(DragomanError):
    """An export cannot be made, or not be written where it was asked for."""


class GoldError(DragomanError):
    """A gold folder is malformed."""


class ServeError(DragomanError):
    """The server cannot be started as it was asked to."""


class AccountError(DragomanError):
    """An account, password or token is not as it must be."""


class TooManyTriesError(AccountError):
    """Signing in failed too often; ``seconds`` says when it may be tried again."""

    def __init__(self, sentence: str, seconds: int) -> None:
        super().__init__(sentence)
        self.seconds = seconds


class RefusedError(DragomanError):
    """Something handed in is larger, slower or elsewhere than is allowed."""
