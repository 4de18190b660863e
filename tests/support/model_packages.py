"""Packages made of the bundled one, under another version, and a server on this machine that gives them away."""

import json
import threading
import zipfile
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from dwiwarta.core.translation import packages


def repacked(path, version):
    """Write the bundled package as another version to `path`, and return it."""
    with zipfile.ZipFile(packages.bundled_package()) as source, zipfile.ZipFile(path, "w") as made:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename.endswith("/metadata.json"):
                data = json.dumps({**json.loads(data), "package_version": version}).encode()
            made.writestr(entry.filename, data)
    return path


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        """Say nothing."""


@contextmanager
def served(folder):
    """Serve the files of a folder; yields the address that their names are appended to."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=folder))
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
