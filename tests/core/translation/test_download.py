"""Downloads against a server on this machine: whole, broken off, gone on with, changed meanwhile, wrong, refused."""

import hashlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from dwiwarta.core.jobs import Cancelled, CancelToken
from dwiwarta.core.translation import download
from dwiwarta.errors import ModelError

BODY = bytes(range(256)) * 2000
SUM = hashlib.sha256(BODY).hexdigest()


class Server(ThreadingHTTPServer):
    """Serves BODY at /model.argosmodel and writes down what was asked for."""

    daemon_threads = False

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.body, self.tag = BODY, '"one"'
        self.asked = []
        self.break_after = None
        self.ranges, self.shift, self.sized = True, 0, True

    def url(self, path="/model.argosmodel"):
        return f"http://127.0.0.1:{self.server_address[1]}{path}"


class Handler(BaseHTTPRequestHandler):
    def log_message(self, *_):
        """Say nothing."""

    def do_GET(self):
        server = self.server
        asked, same = self.headers.get("Range"), self.headers.get("If-Range") in {None, server.tag}
        server.asked.append(asked)
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/model.argosmodel")
            self.end_headers()
            return
        if self.path != "/model.argosmodel":
            self.send_error(302 if self.path == "/round" else 404)
            return
        first = int(asked[6:-1]) if asked and same and server.ranges else 0
        if first >= len(server.body):
            self.send_response(416)
            self.end_headers()
            return
        rest = server.body[first:]
        self.send_response(206 if first else 200)
        if first:
            self.send_header("Content-Range", f"bytes {first + server.shift}-{len(server.body) - 1}/{len(server.body)}")
        if server.sized:
            self.send_header("Content-Length", str(len(rest)))
        self.send_header("ETag", server.tag)
        self.end_headers()
        self.wfile.write(rest[: server.break_after])


@pytest.fixture
def server():
    made = Server()
    thread = threading.Thread(target=made.serve_forever, args=(0.02,))
    thread.start()
    yield made
    made.shutdown()
    made.server_close()
    thread.join()


def test_a_file_comes_whole_with_progress_and_its_checksum(server):
    seen = []
    file = download.fetch(server.url(), SUM.upper(), progress=seen.append)
    assert file.read_bytes() == BODY
    assert file.name == "model.argosmodel"
    assert (seen[-1].done, seen[-1].total) == (len(BODY), len(BODY))
    download.discard(file)
    assert list(file.parent.iterdir()) == []


def test_a_broken_download_goes_on_where_it_stopped(server):
    server.break_after = 200_000
    with pytest.raises(ModelError, match="broke off after 200,000 of 512,000 bytes"):
        download.fetch(server.url(), SUM)
    server.break_after = None
    assert download.fetch(server.url(), SUM).read_bytes() == BODY
    assert server.asked == [None, "bytes=200000-"]


def test_a_cancelled_download_goes_on_too(server):
    token = CancelToken()
    with pytest.raises(Cancelled):
        download.fetch(server.url(), SUM, cancel=token, progress=lambda at: at.done > 100_000 and token.cancel())
    assert download.fetch(server.url(), SUM).read_bytes() == BODY
    assert server.asked[1] is not None


@pytest.mark.parametrize("how", ["changed", "no ranges"])
def test_what_cannot_be_gone_on_with_comes_anew(server, how):
    server.break_after = 1000
    with pytest.raises(ModelError):
        download.fetch(server.url(), SUM)
    server.break_after = None
    if how == "changed":
        server.body, server.tag = BODY[::-1], '"two"'
    else:
        server.ranges = False
    file = download.fetch(server.url(), hashlib.sha256(server.body).hexdigest())
    assert file.read_bytes() == server.body


def test_a_part_that_was_whole_already_is_taken(server):
    server.break_after = len(BODY) - 1
    with pytest.raises(ModelError):
        download.fetch(server.url(), SUM)
    (part,) = [path for path in download._part(server.url()).parent.iterdir() if path.suffix == ".part"]
    part.write_bytes(BODY)
    assert download.fetch(server.url(), SUM).read_bytes() == BODY


def test_a_wrong_checksum_leaves_nothing(server):
    with pytest.raises(ModelError, match="checksum") as caught:
        download.fetch(server.url(), "0" * 64)
    assert "Do not use it" in str(caught.value)
    assert list(download._part(server.url()).parent.iterdir()) == []


def test_another_address_is_followed_and_a_missing_file_explained(server):
    assert download.fetch(server.url("/moved"), SUM).read_bytes() == BODY
    with pytest.raises(ModelError, match="the server answers 404"):
        download.fetch(server.url("/none"), SUM)
    with pytest.raises(ModelError, match="circles"):
        download.fetch(server.url("/round"), SUM)


@pytest.mark.parametrize(
    ("url", "checksum", "why"),
    [
        ("model.argosmodel", "", "not a web address"),
        ("ftp://contoh.example/model", "", "not a web address"),
        ("http://contoh.example/model", "", "not encrypted"),
        ("https://contoh.example/model", "abc", "not a SHA-256"),
    ],
)
def test_what_is_no_sound_request_is_refused_before_any_connection(url, checksum, why):
    with pytest.raises(ModelError, match=why):
        download.fetch(url, checksum)


def test_a_server_that_is_not_there_is_an_expected_failure(server):
    url = server.url().replace(str(server.server_address[1]), "9")
    with pytest.raises(ModelError, match="broke off"):
        download.fetch(url, SUM)


def test_a_file_of_impossible_size_is_not_begun(server, monkeypatch):
    monkeypatch.setattr(download.archives, "LARGEST_TOTAL", 1000)
    with pytest.raises(ModelError, match="too large"):
        download.fetch(server.url(), SUM)


def test_a_file_without_end_is_broken_off(server, monkeypatch):
    monkeypatch.setattr(download.archives, "LARGEST_TOTAL", 1000)
    server.sized = False
    with pytest.raises(ModelError, match="does not end"):
        download.fetch(server.url(), SUM)


def test_another_part_than_was_asked_for_is_not_appended(server):
    server.break_after = 1000
    with pytest.raises(ModelError):
        download.fetch(server.url(), SUM)
    server.break_after, server.shift = None, 5
    with pytest.raises(ModelError, match="another part"):
        download.fetch(server.url(), SUM)
    assert download.fetch(server.url(), SUM).read_bytes() == BODY


def test_nothing_leads_from_an_encrypted_address_to_one_that_is_not(server):
    with pytest.raises(ModelError, match="not encrypted"), download._answer(server.url(), {}, encrypted=True):
        pass
    assert server.asked == []
