"""How much memory another process holds, where the system tells it without a library of its own."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path


def resident(pid: int) -> int | None:
    """Return the bytes of memory that a process holds, its libraries included, or None where nobody tells."""
    if sys.platform == "win32":
        held = _by_windows(pid)
    else:
        held = _by_proc(pid)
    return held


def _by_proc(pid: int) -> int | None:
    try:
        pages = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return by_ps(pid)


def by_ps(pid: int) -> int | None:
    """Return the same as `ps` tells it, in units of 1,024 bytes, on macOS and the BSDs."""
    with contextlib.suppress(OSError, ValueError, subprocess.SubprocessError):
        said = subprocess.run(
            ["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, timeout=5, check=True, stdin=subprocess.DEVNULL
        )
        return 1024 * int(said.stdout)
    return None


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    # PROCESS_QUERY_LIMITED_INFORMATION
    _MAY_ASK = 0x1000

    class _Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS of psapi.h."""

        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("WorkingSetSize", ctypes.c_size_t),
            ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
            ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
            ("PagefileUsage", ctypes.c_size_t),
            ("PeakPagefileUsage", ctypes.c_size_t),
        )

    def _by_windows(pid: int) -> int | None:
        """Return the working set, by K32GetProcessMemoryInfo."""
        with contextlib.suppress(OSError, AttributeError):
            kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            kernel.OpenProcess.restype = wintypes.HANDLE
            kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
            kernel.K32GetProcessMemoryInfo.argtypes = (wintypes.HANDLE, ctypes.POINTER(_Counters), wintypes.DWORD)
            kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
            handle = kernel.OpenProcess(_MAY_ASK, False, pid)
            if not handle:
                return None
            counters = _Counters(cb=ctypes.sizeof(_Counters))
            try:
                if kernel.K32GetProcessMemoryInfo(handle, ctypes.byref(counters), counters.cb):
                    return int(counters.WorkingSetSize)
            finally:
                kernel.CloseHandle(handle)
        return None
