"""Fetch a package file that a person asked for by its address. The only module that opens a connection.

What has come stays beside the models' cache until it is whole, so that a broken or cancelled download goes on where it
stopped: the server is asked for the rest (RFC 9110, section 14.2) and told which file the first part is of (If-Range),
so that a file changed meanwhile comes anew.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import SplitResult, urljoin, urlsplit

from dwiwarta import __version__
from dwiwarta.core import files, jobs, paths
from dwiwarta.core.jobs import CancelToken, Progress, ProgressCallback
from dwiwarta.core.translation import archives
from dwiwarta.core.worded import worded
from dwiwarta.errors import ModelError

_SECONDS = 20.0
_BLOCK = 1 << 16
_MOST_REDIRECTS = 5
_REDIRECTS = {301, 302, 303, 307, 308}
_SHA256 = re.compile(r"[0-9a-f]{64}")
_TRY_AGAIN = worded("Try again; it goes on where it stopped.")


def fetch(
    url: str,
    sha256: str = "",
    *,
    cancel: CancelToken | None = None,
    progress: ProgressCallback = jobs.ignore_progress,
) -> Path:
    """Download the file at `url` and return where it lies; `discard` removes it.

    `sha256` is its checksum in hexadecimal where the person knows it. An address that is not encrypted is taken only
    with one. Progress counts bytes. Raises ModelError, and Cancelled; what has come is kept for the next try, unless
    the checksum is wrong.
    """
    wanted = _checked(url, sha256)
    part = _part(url)
    try:
        _complete(url, part, cancel or CancelToken(), progress, encrypted=not wanted)
        if wanted and digest(part) != wanted:
            discard(part)
            raise ModelError(
                "what came is not the file that was asked for: its checksum is another one",
                path=url,
                remedy="Do not use it; look at the address and the checksum again.",
            )
    except (OSError, http.client.HTTPException) as error:
        raise ModelError(
            worded("the download broke off ({error})", error=error), path=url, remedy=_TRY_AGAIN
        ) from error
    whole = part.with_name(_name(url))
    part.replace(whole)
    _mark(part).unlink(missing_ok=True)
    return whole


def discard(file: Path) -> None:
    """Remove a downloaded file, or a part of one, and what is remembered of it."""
    file.unlink(missing_ok=True)
    _mark(file).unlink(missing_ok=True)


def digest(file: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _checked(url: str, sha256: str) -> str:
    """Return the checksum as it is compared. Raises ModelError for an address or a checksum that is none."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ModelError("this is not a web address", path=url, remedy="It begins with https://.")
    wanted = "".join(sha256.split()).lower()
    if wanted and not _SHA256.fullmatch(wanted):
        raise ModelError("this is not a SHA-256 checksum", path=url, remedy="It has 64 digits and letters a to f.")
    if parts.scheme == "http" and not wanted:
        raise _unencrypted(url)
    return wanted


def _unencrypted(url: str) -> ModelError:
    return ModelError(
        "the address is not encrypted, so anybody on the way could change the file",
        path=url,
        remedy="Use an https:// address, or give the file’s SHA-256 checksum.",
    )


def _complete(url: str, part: Path, cancel: CancelToken, progress: ProgressCallback, *, encrypted: bool) -> None:
    """Append to the part until it is the whole file."""
    have, validator = _so_far(part)
    headers = {"User-Agent": f"Dwiwarta/{__version__}", "Accept-Encoding": "identity"}
    if have:
        headers |= {"Range": f"bytes={have}-", "If-Range": validator}
    progress(Progress("Downloading", have, 0))
    total = 0
    with _answer(url, headers, encrypted=encrypted) as answer:
        if answer.status == http.client.REQUESTED_RANGE_NOT_SATISFIABLE and have:
            return  # everything had come before
        if answer.status not in {http.client.OK, http.client.PARTIAL_CONTENT}:
            raise ModelError(
                worded("the server answers {status} {reason}", status=answer.status, reason=answer.reason),
                path=url,
                remedy="Look at the address again.",
            )
        if answer.status == http.client.OK:
            have = 0
        elif not answer.headers.get("Content-Range", "").startswith(f"bytes {have}-"):
            discard(part)
            raise ModelError("the server sent another part than was asked for", path=url, remedy="Try again.")
        total = have + int(answer.headers.get("Content-Length") or 0)
        if total > archives.LARGEST_TOTAL:
            raise ModelError(
                worded("the file is too large ({total:,} bytes)", total=total),
                path=url,
                remedy="No model is of this size.",
            )
        _remember(part, answer)
        with part.open("ab" if have else "wb") as sink:
            for block in iter(lambda: answer.read(_BLOCK), b""):
                sink.write(block)
                have += len(block)
                if have > archives.LARGEST_TOTAL:
                    raise ModelError("the file does not end", path=url, remedy="No model is of this size.")
                progress(Progress("Downloading", have, total))
                cancel.check()
    if total and have < total:
        raise ModelError(
            worded("the download broke off after {have:,} of {total:,} bytes", have=have, total=total),
            path=url,
            remedy=_TRY_AGAIN,
        )


@contextmanager
def _answer(url: str, headers: dict[str, str], *, encrypted: bool) -> Iterator[http.client.HTTPResponse]:
    """Ask for an address and follow where it points to, never from an encrypted address to one that is not."""
    for _ in range(_MOST_REDIRECTS):
        parts = urlsplit(url)
        if encrypted and parts.scheme != "https":
            raise _unencrypted(url)
        connection = _connection(parts)
        try:
            target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            connection.request("GET", target, headers=headers)
            answer = connection.getresponse()
            if answer.status not in _REDIRECTS:
                yield answer
                return
            url = urljoin(url, answer.headers.get("Location", ""))
        finally:
            connection.close()
    raise ModelError("the address leads in circles", path=url, remedy="Look at the address again.")


def _connection(parts: SplitResult) -> http.client.HTTPConnection:
    host = parts.hostname or ""
    if parts.scheme == "https":
        return http.client.HTTPSConnection(host, parts.port, timeout=_SECONDS, context=trusting())
    return http.client.HTTPConnection(host, parts.port, timeout=_SECONDS)


def trusting() -> ssl.SSLContext:
    """Return whom to trust: what the system does, or certifi's list where a frozen program does not find the former."""
    context = ssl.create_default_context()
    places = ssl.get_default_verify_paths()
    if not context.get_ca_certs() and not places.cafile and not places.capath:
        import certifi

        context.load_verify_locations(certifi.where())
    return context


def _part(url: str) -> Path:
    folder = paths.cache_dir() / "downloads"
    folder.mkdir(exist_ok=True)
    return folder / f"{hashlib.sha256(url.encode()).hexdigest()[:16]}.part"


def _mark(part: Path) -> Path:
    return part.with_suffix(".json")


def _name(url: str) -> str:
    stem = urlsplit(url).path.rpartition("/")[2].removesuffix(".argosmodel")
    return f"{files.safe_stem(stem, 'model')}.argosmodel"


def _so_far(part: Path) -> tuple[int, str]:
    """Return how many bytes there are of which version; (0, "") where nothing can be gone on with."""
    try:
        validator = json.loads(_mark(part).read_text(encoding="utf-8"))["validator"]
        return (part.stat().st_size, validator) if validator else (0, "")
    except (OSError, ValueError, KeyError):
        return 0, ""


def _remember(part: Path, answer: http.client.HTTPResponse) -> None:
    """Keep what tells this version of the file from others; a weak tag does not (RFC 9110, section 13.1.5)."""
    tag = answer.headers.get("ETag", "")
    validator = tag if tag and not tag.startswith("W/") else answer.headers.get("Last-Modified", "")
    files.write_text(_mark(part), json.dumps({"validator": validator}))
