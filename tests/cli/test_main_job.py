"""The main job on the real article, in a process of its own, where no network exists."""

import json
import os
import shutil
import subprocess
import sys
import zipfile

import pytest

from conftest import SEED

FORMATS = ("docx", "pdf", "html", "md", "json")

# Any use of a socket ends the process, so that not even a failed attempt passes unseen. Asking for the machine's own
# name is no traffic; everything else that Python audits about sockets is refused.
GUARD = """
import os, sys
def refuse(event, arguments):
    if event.startswith("socket.") and event != "socket.gethostname":
        os.write(2, f"NETWORK: {event} {arguments}\\n".encode())
        os._exit(99)
sys.addaudithook(refuse)
from dwiwarta.cli.main import run
sys.exit(run(sys.argv[1:]))
"""


def without_network():
    """Return the words that start a command in a network namespace of its own, where the system allows that."""
    for prefix in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
        if (
            shutil.which("unshare")
            and subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode == 0
        ):
            return prefix
    return []


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    """Run `brief` once and return the folder that it filled."""
    base = tmp_path_factory.mktemp("job")
    environment = {**os.environ, "DWIWARTA_HOME": str(base / "home"), "HOME": str(base / "user")}
    command = ["brief", str(SEED), "--to", ",".join(FORMATS), "--out", str(base / "out")]
    result = subprocess.run(
        [*without_network(), sys.executable, "-W", "error", "-c", GUARD, *command],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    assert result.stdout.splitlines() == [str(base / "out" / f"{SEED.stem}_en.{name}") for name in FORMATS]
    assert not (base / "user").exists(), "something was written outside Dwiwarta's own folders"
    return base / "out"


@pytest.fixture(scope="module")
def brief(out):
    return json.loads((out / f"{SEED.stem}_en.json").read_text(encoding="utf-8"))


def test_the_guard_refuses_sockets():
    script = GUARD.partition("from dwiwarta")[0] + "import socket; socket.create_connection(('127.0.0.1', 9))"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert result.returncode == 99
    assert "NETWORK" in result.stderr


def test_title_and_date(brief):
    assert brief["title"] == "ByteDance Pakai Teknologi OpenAI untuk Bikin Chatbot Sendiri"
    assert brief["published"] == "2023-12-18"
    assert brief["title_translation"]
    assert brief["title_translation"] != brief["title"]


def test_every_body_sentence_is_translated_and_nothing_else_is_there(brief):
    source = SEED.read_text(encoding="utf-8").splitlines()
    body = [line.removeprefix("- ") for line in source[: source.index("***")] if not line.startswith("Baca juga")]
    assert [block["text"] for block in brief["blocks"]] == body
    assert {block["role"] for block in brief["blocks"]} == {"body"}
    for block in brief["blocks"]:
        assert block["segments"]
        for segment in block["segments"]:
            assert segment["translation"]["text"].strip()
    assert brief["provenance"]["not_translated"] == 0


def test_a_three_sentence_summary_in_both_languages(brief):
    sentences = brief["summary"]["sentences"]
    assert len(sentences) == 3
    assert all(sentence["source"] and sentence["translation"] for sentence in sentences)
    indices = [sentence["index"] for sentence in sentences]
    assert indices == sorted(indices)


def test_every_format_holds_both_languages_and_no_boilerplate(out):
    for name in ("html", "md"):
        text = (out / f"{SEED.stem}_en.{name}").read_text(encoding="utf-8")
        assert "ByteDance membantah pihaknya melanggar" in text
        assert "Terkini Lainnya" not in text
        assert "Baca juga" not in text
    with zipfile.ZipFile(out / f"{SEED.stem}_en.docx") as package:
        word = package.read("word/document.xml").decode("utf-8")
    assert "ByteDance membantah pihaknya melanggar" in word
    assert "Terkini Lainnya" not in word
    assert (out / f"{SEED.stem}_en.pdf").read_bytes().startswith(b"%PDF-")
