"""The `dwiwarta` command before it has read its arguments."""

import builtins
import subprocess
import sys

import pytest

from dwiwarta import __main__
from dwiwarta.cli import main


def test_an_interrupt_while_the_program_loads_is_130(monkeypatch):
    load = builtins.__import__

    def interrupted(name, *rest):
        if name == "dwiwarta.cli.main":
            raise KeyboardInterrupt
        return load(name, *rest)

    monkeypatch.setattr(builtins, "__import__", interrupted)
    assert __main__.main() == 130


def test_an_interrupt_while_a_command_loads_is_130(monkeypatch, capsys):
    def interrupted(_name):
        raise KeyboardInterrupt

    monkeypatch.setattr(main, "import_module", interrupted)
    assert main.run(["settings"]) == 130
    assert "interrupted" in capsys.readouterr().err


def test_the_arguments_go_to_the_command_line(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr("sys.argv", ["dwiwarta", "read", str(tmp_path / "tiada.txt")])
    assert __main__.main() == 1
    assert "tiada.txt" in capsys.readouterr().err


@pytest.mark.parametrize("argument", ["--version", "settings"])
def test_a_command_loads_what_it_needs_alone(argument):
    script = (
        "import sys; from dwiwarta.cli import main\n"
        "try: main.run(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print(sorted(name for name in sys.modules if name.startswith(('dwiwarta.core.translation', 'dwiwarta.gui'))))"
    )
    result = subprocess.run([sys.executable, "-c", script, argument], capture_output=True, text=True, check=True)
    assert result.stdout.splitlines()[-1] == "[]"


def test_help_and_wrong_usage_know_every_command(capsys):
    with pytest.raises(SystemExit):
        main.run(["--help"])
    told = capsys.readouterr().out
    assert all(f"\n    {name}" in told for name in ("open", "brief", "library", "settings", "self-test"))
    with pytest.raises(SystemExit) as ended:
        main.run(["no-such-command"])
    assert ended.value.code == 2
    assert "self-test" in capsys.readouterr().err
