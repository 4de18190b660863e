"""The reading process: warm, bounded in time and memory, without a network, and nobody's downfall but its own."""

import io
import json
import os
import struct
import sys
import threading
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading import samples
from dwiwarta.core.jobs import Cancelled, CancelToken
from dwiwarta.core.reading import confinement, guarded, registry, residence, serving, worker
from dwiwarta.core.reading.found import Failure, Found
from dwiwarta.core.reading.limits import limits
from dwiwarta.core.reading.messages import packed, receive, send, unpacked
from dwiwarta.core.types import Block, BlockKind, Document, Role
from dwiwarta.errors import ColumnsNeeded, EmptyDocument, PasswordNeeded, ReadingError


@pytest.fixture(autouse=True)
def own_workers():
    """Give the test no worker of another's, and leave none."""
    worker.rest()
    yield
    worker.rest()


@pytest.fixture
def behave(monkeypatch, tmp_path):
    """Return a function that makes the next workers do something else than reading, and a file to have them read."""
    path = tmp_path / "a.docx"
    path.write_bytes(b"PK\x03\x04")

    def behave(code):
        source = (
            "import os, socket, sys, time\nfrom dwiwarta.core.reading import registry, serving\n"
            "from dwiwarta.errors import ReadingError\n"
            f"def outcomes(*_):\n    {code}\nregistry.outcomes = outcomes\nsys.exit(serving.main())\n"
        )
        monkeypatch.setattr(worker, "command", lambda: [sys.executable, "-P", "-c", source])
        return path

    return behave


def only(path, **options):
    (found,) = guarded.read_all(path, **options)
    return found


def write(folder, name, data):
    path = folder / name
    path.write_bytes(data)
    return path


def test_one_worker_reads_file_after_file(tmp_path):
    only(write(tmp_path, "a.docx", samples.docx()))
    first = worker.idle_pid()
    found = only(write(tmp_path, "b.odt", samples.odt()))
    assert [block.text for block in found.document.blocks] == [text for _, _, text in samples.BLOCKS]
    assert worker.idle_pid() == first
    worker.rest()
    assert worker.idle_pid() is None


def test_short_plain_text_needs_no_worker(tmp_path):
    assert isinstance(only(write(tmp_path, "a.txt", samples.LEAD.encode())), Found)
    assert guarded.read_text(samples.LEAD).blocks[-1].text == samples.LEAD
    assert worker.idle_pid() is None


@pytest.mark.parametrize(
    "data", [samples.page().encode(), samples.rtf(), samples.table(), samples.LEAD.encode("utf-16")]
)
def test_what_is_parsed_is_parsed_by_the_worker(tmp_path, data):
    assert all(isinstance(one, Found) for one in guarded.read_all(write(tmp_path, "a.txt", data)))
    assert worker.idle_pid() is not None


def test_html_from_the_clipboard_is_parsed_by_the_worker():
    document = guarded.read_text(samples.page(), html=True)
    assert document.title == samples.TITLE
    assert worker.idle_pid() is not None
    with pytest.raises(EmptyDocument, match=r"^tempel: "):
        guarded.read_text("<p> </p>", html=True, name="tempel")


def test_a_file_that_takes_too_long_is_given_up(behave, monkeypatch):
    monkeypatch.setattr(worker, "limits", lambda: replace(limits(), seconds=1))
    found = only(behave("time.sleep(60)"))
    assert "took longer than 1 seconds" in str(found.error)
    assert worker.idle_pid() is None


def test_word_that_work_goes_on_gives_it_more_time(behave, monkeypatch):
    monkeypatch.setattr(worker, "limits", lambda: replace(limits(), seconds=1))
    path = behave("[(time.sleep(0.3), _[2].alive('x')) for n in range(5)]; raise ReadingError('over', remedy='x')")
    assert only(path).error.message == "over"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("os.abort()", "broke down"),
        ("os._exit(0)", "broke down"),
        ("os.kill(os.getpid(), 9)", "broke down"),
        ("raise RecursionError", serving.TOO_DEEP),
        ("raise MemoryError", serving.TOO_MUCH),
        ("return (yield from outcomes())", serving.TOO_DEEP),
    ],
)
def test_what_brings_the_worker_down_is_the_files_fault_and_the_next_file_is_read(
    behave, monkeypatch, tmp_path, code, said
):
    with monkeypatch.context():
        found = only(behave(code))
    assert said in str(found.error)
    assert found.error.path == tmp_path / "a.docx"
    assert found.error.remedy
    monkeypatch.undo()
    worker.rest()
    assert isinstance(only(write(tmp_path, "b.docx", samples.docx())), Found)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the memory that a process writes to")
def test_memory_is_bounded(behave):
    assert serving.TOO_MUCH in str(only(behave("return [bytearray(b'x' * 2_000_000_000)]")).error)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no resource module to lift the system's bound with")
def test_a_worker_that_holds_too_much_is_ended_by_its_owner(behave, monkeypatch):
    lift = "import resource; resource.setrlimit(resource.RLIMIT_DATA, resource.getrlimit(resource.RLIMIT_DATA)[1:] * 2)"
    monkeypatch.setattr(worker, "limits", lambda: replace(limits(), resident_bytes=300_000_000))
    found = only(behave(f"{lift}; held = bytearray(b'x' * 500_000_000); time.sleep(60)"))
    assert serving.TOO_MUCH in str(found.error)
    assert worker.idle_pid() is None


def test_the_memory_of_a_process_is_told_alike_by_the_system_and_by_ps():
    held = residence.resident(os.getpid())
    assert (held or 0) > 10_000_000
    if sys.platform != "win32":
        assert residence.by_ps(os.getpid()) == pytest.approx(held, rel=0.2)
    assert residence.resident(2**22 + 1) is None


def test_work_that_goes_on_for_too_long_is_given_up(behave, monkeypatch):
    monkeypatch.setattr(worker, "limits", lambda: replace(limits(), work_seconds=1))
    path = behave("[(time.sleep(0.1), _[2].alive('x')) for n in range(600)]")
    assert "took longer than 0 minutes" in str(only(path).error)


def test_a_worker_that_has_swollen_is_replaced_before_the_next_file(behave, monkeypatch, tmp_path):
    code = "serving.confinement.is_swollen = lambda: True; raise ReadingError('dibaca', remedy='x')"
    assert only(behave(code)).error.message == "dibaca"
    assert worker.idle_pid() is None
    monkeypatch.undo()
    assert isinstance(only(write(tmp_path, "b.docx", samples.docx())), Found)


def test_a_worker_is_replaced_after_many_files(monkeypatch, tmp_path):
    monkeypatch.setattr(worker, "_MOST_FILES", 2)
    path = write(tmp_path, "a.rtf", samples.rtf())
    only(path)
    first = worker.idle_pid()
    only(path)
    only(path)
    assert worker.idle_pid() not in {first, None}


def test_swelling_is_measured(monkeypatch):
    monkeypatch.setattr(confinement, "limits", lambda: replace(limits(), memory_bytes=1 << 44))
    assert not confinement.is_swollen()
    monkeypatch.setattr(confinement, "limits", lambda: replace(limits(), memory_bytes=1 << 20))
    assert confinement.is_swollen() == (sys.platform == "linux")


def test_a_bug_in_a_reader_is_a_bug(behave):
    path = behave("raise ZeroDivisionError('kutu')")
    with pytest.raises(worker.WorkerFault, match=r"(?s)Traceback.*ZeroDivisionError: kutu"):
        list(guarded.read_all(path))
    assert worker.idle_pid() is None


@pytest.mark.parametrize(
    "code", ["socket.create_connection(('127.0.0.1', 9), 1)", "socket.socket().connect(('127.0.0.1', 9))"]
)
def test_nothing_is_connected_to(behave, code):
    wrapped = f"try: {code}\nexcept PermissionError as error: raise ReadingError(str(error), remedy='x')"
    refusal = f"exec({wrapped!r})"
    assert "reading opens no connection" in str(only(behave(refusal)).error)


def test_a_cancelled_reading_ends_its_worker(behave):
    path = behave("_[2].alive('x'); time.sleep(60)")
    token = CancelToken()
    timer = threading.Timer(0.5, token.cancel)
    timer.start()
    with pytest.raises(Cancelled):
        list(guarded.read_all(path, cancel=token))
    timer.join()
    assert worker.idle_pid() is None


def test_leaving_in_the_middle_ends_the_worker(tmp_path):
    path = write(tmp_path, "a.zip", samples.archive())
    stream = guarded.read_all(path)
    next(stream)
    stream.close()
    assert worker.idle_pid() is None


def test_a_worker_that_died_while_it_was_idle_is_replaced(tmp_path):
    path = write(tmp_path, "a.docx", samples.docx())
    only(path)
    with worker._idle_lock:
        worker._idle[-1].stop()
    assert isinstance(only(path), Found)


def test_a_worker_that_cannot_be_started_is_one_clear_line(monkeypatch, tmp_path):
    monkeypatch.setattr(worker, "command", lambda: [str(tmp_path / "tidak-ada")])
    assert "cannot be started" in str(only(write(tmp_path, "a.docx", samples.docx())).error)


def test_a_frozen_program_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker.command() == [sys.executable, serving.NAME]


class TestOne:
    def test_a_mails_own_text_counts_before_its_attachments(self, tmp_path):
        path = write(tmp_path, "a.eml", samples.mail(attachments=[("b.rtf", samples.rtf())]))
        assert guarded.read_one(path).published == date(2024, 2, 6)

    def test_the_one_article_of_an_archive(self, tmp_path):
        path = write(tmp_path, "a.zip", samples.zipped({"a.txt": samples.LEAD, "b.css": "x"}))
        assert guarded.read_one(path).blocks[-1].text == samples.LEAD

    def test_several_articles_are_too_many(self, tmp_path):
        with pytest.raises(ReadingError, match="several articles"):
            guarded.read_one(write(tmp_path, "a.zip", samples.archive()))

    def test_passwords_and_columns_reach_the_worker(self, tmp_path):
        locked = write(tmp_path, "a.docx", samples.locked_docx())
        with pytest.raises(PasswordNeeded) as caught:
            guarded.read_one(locked)
        assert caught.value.path == locked
        assert guarded.read_one(locked, password=samples.PASSWORD).title == samples.TITLE
        table = write(tmp_path, "b.csv", f"a,b\nx,{samples.QUOTE}\n".encode())
        with pytest.raises(ColumnsNeeded):
            guarded.read_one(table)
        assert guarded.read_one(table, columns=(("text", "b"),)).blocks[-1].text == samples.QUOTE


_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_BLOCKS = st.builds(
    Block,
    _WORDS,
    kind=st.sampled_from(BlockKind),
    role=st.sampled_from(Role),
    level=st.integers(0, 6),
    reason=st.sampled_from(["", "byline"]),
)
_DOCUMENTS = st.builds(
    Document,
    title=_WORDS,
    byline=_WORDS,
    published=st.none() | st.dates(),
    url=_WORDS,
    blocks=st.lists(_BLOCKS, max_size=3).map(tuple),
    warnings=st.lists(_WORDS, max_size=2).map(tuple),
)
_FAILURES = st.builds(
    lambda kind, message, remedy: kind(message, remedy=remedy),
    st.sampled_from([ReadingError, PasswordNeeded, EmptyDocument]),
    _WORDS,
    _WORDS,
)


class TestMessages:
    @given(_WORDS, _DOCUMENTS)
    def test_an_article_comes_over_whole(self, name, document):
        stream = io.BytesIO()
        send(stream, packed(Found(name, document)))
        stream.seek(0)
        assert unpacked(receive(stream)) == Found(name, document)
        assert receive(stream) is None

    @given(_WORDS, _FAILURES)
    def test_a_failure_comes_over_whole(self, name, error):
        found = unpacked(packed(Failure(name, error)))
        assert (found.name, type(found.error), str(found.error)) == (name, type(error), str(error))

    @pytest.mark.parametrize(
        "message",
        [
            {"name": "a", "failure": {"class": "SystemExit", "message": "", "remedy": ""}},
            {"name": "a", "failure": {"class": "StoreError", "message": "", "remedy": ""}},
            {"name": "a", "document": {"blocks": [{"kind": "bomb"}]}},
            {"name": "a"},
        ],
    )
    def test_anything_else_is_refused(self, message):
        with pytest.raises((ValueError, KeyError, TypeError)):
            unpacked(message)

    @pytest.mark.parametrize("data", [b"", b"\1\0", struct.pack("<I", 9) + b"{}"])
    def test_the_end_in_the_middle_of_a_word(self, data):
        assert receive(io.BytesIO(data)) is None

    @pytest.mark.parametrize(
        "data", [struct.pack("<I", 1 << 31), struct.pack("<I", 2) + b"[]", struct.pack("<I", 1) + b"{"]
    )
    def test_what_is_no_message_is_refused(self, data):
        with pytest.raises(ValueError, match=r"bytes|no object|Expecting"):
            receive(io.BytesIO(data))


def served(*requests):
    """Return what the worker's loop answers, in this process, and its exit code."""
    source, sink = io.BytesIO(), io.BytesIO()
    for request in requests:
        send(source, {"password": "", "columns": [], **request})
    source.seek(0)
    code = serving.serve(source, sink)
    sink.seek(0)
    answers = []
    while (message := receive(sink)) is not None:
        answers.append(message)
    return answers, code


class TestServing:
    @pytest.fixture(autouse=True)
    def slim(self, monkeypatch):
        """Have the process of the tests, which may hold any memory by now, count as a worker."""
        monkeypatch.setattr(confinement, "is_swollen", lambda: False)

    def test_it_answers_until_there_is_nothing_more(self, tmp_path):
        path = write(tmp_path, "a.docx", samples.docx())
        answers, code = served(
            {"path": str(path)}, {"path": "hilang"}, {"text": "<p>Halo.</p>", "html": True, "name": ""}
        )
        assert [list(answer) for answer in answers] == [
            ["ready"],
            ["name", "document"],
            ["end", "goes"],
            ["name", "failure"],
            ["end", "goes"],
            ["name", "document"],
            ["end", "goes"],
        ]
        assert code == 0

    @pytest.mark.parametrize(
        ("error", "last", "code"),
        [
            (RecursionError(), "end", 0),
            (MemoryError(), "end", 1),
            (ZeroDivisionError(), "bug", 1),
            (OSError(), "ready", 1),
        ],
    )
    def test_what_goes_wrong_is_said(self, monkeypatch, tmp_path, error, last, code):
        def fail(*_):
            raise error

        monkeypatch.setattr(registry, "outcomes", fail)
        answers, ended = served({"path": str(write(tmp_path, "a.docx", b"PK"))})
        assert (next(iter(answers[-1])), ended) == (last, code)

    def test_long_work_is_told_of(self, tmp_path):
        path = write(tmp_path, "a.zip", samples.zipped({"satu.txt": samples.LEAD}))
        answers, _ = served({"path": str(path)})
        assert {"alive": "satu.txt"} in answers


def test_the_bound_of_memory_is_lifted_for_programs_and_put_back():
    if sys.platform != "linux":
        with confinement.lifted():
            return
    import resource

    before = resource.getrlimit(resource.RLIMIT_DATA)
    with confinement.lifted():
        assert resource.getrlimit(resource.RLIMIT_DATA)[0] == before[1]
    assert resource.getrlimit(resource.RLIMIT_DATA) == before


def test_what_is_sent_is_plain_ascii():
    stream = io.BytesIO()
    send(stream, {"a": "é\ud800"})
    assert json.loads(stream.getvalue()[4:].decode("ascii")) == {"a": "é\ud800"}
