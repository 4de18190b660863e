"""Have LibreOffice convert a file, where it is installed: without macros, without a network, in a folder of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from dwiwarta.core.reading import confinement
from dwiwarta.core.reading.limits import limits
from dwiwarta.core.worded import worded
from dwiwarta.errors import ReadingError

_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)
# Names of the settings: LibreOffice's registry schemas org.openoffice.Office.Common and org.openoffice.Inet. Macros
# never run, linked files and pictures are not loaded, and what asks for the network is sent to a proxy that is none.
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution"
 oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel"
 oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks"
 oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent"
 oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetProxyType"
 oor:op="fuse"><value>2</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyName"
 oor:op="fuse"><value>127.0.0.1</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyPort"
 oor:op="fuse"><value>9</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyName"
 oor:op="fuse"><value>127.0.0.1</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyPort"
 oor:op="fuse"><value>9</value></prop></item>
</oor:items>
"""


def program() -> str | None:
    """Return the path of LibreOffice, or None where it is not installed."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).is_file()), None)


def converted(data: bytes, suffix: str) -> bytes:
    """Return the OpenDocument text that LibreOffice makes of a file.

    Raises ReadingError, without a path, where it makes nothing of it or takes too long.
    """
    with tempfile.TemporaryDirectory(prefix="dwiwarta-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        (folder / "profile" / "user").mkdir(parents=True)
        (folder / "profile" / "user" / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
        with confinement.lifted():
            (folder / f"source{suffix}").write_bytes(data)
            _run(folder, folder / f"source{suffix}")
        result = folder / "source.odt"
        if not result.is_file() or result.stat().st_size > limits().unpacked_bytes:
            raise ReadingError(
                "LibreOffice cannot open this file", remedy="Open it in a word processor and save it as .docx."
            )
        return result.read_bytes()


def _run(folder: Path, source: Path) -> None:
    command = [
        str(program()),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        *("--headless", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", "odt:writer8"),
        *("--outdir", str(folder), str(source)),
    ]
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        creationflags=confinement.NO_WINDOW,
    )
    try:
        process.wait(limits().convert_seconds)
    except subprocess.TimeoutExpired as error:
        raise ReadingError(
            worded("LibreOffice took longer than {convert_seconds} seconds", convert_seconds=limits().convert_seconds),
            remedy="Save the file as .docx.",
        ) from error
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program and what it started; where it has ended already, nothing happens."""
    if process.poll() is None:
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, 9)
        process.wait()
