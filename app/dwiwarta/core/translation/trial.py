"""Try a model in a process of its own, since a bad file can take down the process that loads it."""

from __future__ import annotations

from pathlib import Path

from dwiwarta.errors import DwiwartaError, PackageRejected

SECONDS = 300.0
_SENTENCE = "Indonesia adalah negara."
_WORKED = 0
_FAILED = 3


def run(archive: Path, folder: Path) -> None:
    """Load the model in `folder` and translate with it. Raises PackageRejected, naming `archive`, where that fails."""
    import multiprocessing  # which the start need not wait for

    process = multiprocessing.get_context("spawn").Process(target=_child, args=(folder,), daemon=True)
    process.start()
    process.join(SECONDS)
    if process.is_alive():
        process.kill()
        process.join()
    code = process.exitcode
    process.close()
    if code != _WORKED:
        raise PackageRejected(
            "the model in this package does not load and translate", path=archive, remedy="Get another file."
        )


def works(folder: Path) -> bool:
    """Say whether the model in `folder` loads and turns a short sentence into something with letters."""
    from dwiwarta.core.translation.decoder import Decoder, Decoding

    decoding = Decoding()
    try:
        decoder = Decoder(folder, threads=1)
        pieces = decoder.encode([_SENTENCE])
        output = decoder.finish(decoder.start(pieces, decoding)[0], decoding)
    except DwiwartaError:
        return False
    return any(character.isalpha() for character in output.text)


def _child(folder: Path) -> None:
    raise SystemExit(_WORKED if works(folder) else _FAILED)
