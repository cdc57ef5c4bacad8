"""Unpacking with limits: what is small when packed may fill a disk when unpacked, so that it is counted as it grows."""

import zlib
from io import BytesIO
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile

from dragoman.errors import RefusedError

MOST_PARTS = 5_000
"""Parts of an office document; a long one has some hundreds."""
MOST_UNPACKED = 200 * 1024 * 1024
"""Bytes of all parts of an office document together, its pictures too."""
_CHUNK = 64 * 1024


def check_archive(data: bytes | BinaryIO) -> tuple[str, ...]:
    """The names in an archive whose parts are all unpacked once, so that none is larger than it says.

    Raises:
        RefusedError: it is damaged, encrypted, or grows beyond its limit.
    """
    try:
        with ZipFile(BytesIO(data) if isinstance(data, bytes) else data) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise _too_much()
            left = MOST_UNPACKED
            for part in parts:
                with archive.open(part) as stream:
                    while chunk := stream.read(_CHUNK):
                        left -= len(chunk)
                        if left < 0:
                            raise _too_much()
            return tuple(part.filename for part in parts)
    except (BadZipFile, EOFError, zlib.error, ValueError, NotImplementedError, RuntimeError) as error:
        raise RefusedError("it is a ZIP archive or an office document that is damaged or encrypted") from error


def _too_much() -> RefusedError:
    return RefusedError(
        f"it unpacks to more than {MOST_UNPACKED // (1024 * 1024)} MB or {MOST_PARTS:,} parts, as no report does"
    )


class Unpacked:
    """An HTTP answer as it comes, unpacked where it is packed, and cut off at a number of bytes."""

    def __init__(self, encoding: str, most: int) -> None:
        self.data = bytearray()
        self._most = most
        self._packed = encoding in ("gzip", "deflate", "x-gzip")
        self._unpacking = zlib.decompressobj(zlib.MAX_WBITS | 32)  # told gzip or zlib by its first bytes
        if not self._packed and encoding not in ("", "identity"):
            raise RefusedError(f"its server packs it in a way that was not asked for ({encoding[:20]})")

    def take(self, chunk: bytes) -> None:
        """The next bytes that came.

        Raises:
            RefusedError: it is more than may be, or damaged.
        """
        try:
            while chunk:
                left = self._most + 1 - len(self.data)
                self.data += self._unpacking.decompress(chunk, left) if self._packed else chunk[:left]
                if len(self.data) > self._most:
                    raise RefusedError(f"it is larger than {self._most // 1_000_000} MB, as no report is")
                chunk = self._unpacking.unconsumed_tail if self._packed else b""
        except zlib.error as error:
            raise RefusedError("what its server packed is damaged") from error
