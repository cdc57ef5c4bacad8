"""The libraries that some formats need and a plain install does not have."""

from importlib.util import find_spec

from dragoman.errors import ExportError


def needed(module: str, format_: str, extra: str = "exports") -> None:
    """That a library is installed.

    Raises:
        ExportError: it is not; the sentence says how to get it.
    """
    if find_spec(module) is None:
        raise ExportError(f"The format {format_} needs {module}. Install it with: pip install 'dragoman[{extra}]'")
