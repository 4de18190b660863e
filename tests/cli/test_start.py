"""The `dwiwarta` command before it has read its arguments."""

import builtins

from dwiwarta import __main__


def test_an_interrupt_while_the_program_loads_is_130(monkeypatch):
    load = builtins.__import__

    def interrupted(name, *rest):
        if name == "dwiwarta.cli.main":
            raise KeyboardInterrupt
        return load(name, *rest)

    monkeypatch.setattr(builtins, "__import__", interrupted)
    assert __main__.main() == 130


def test_the_arguments_go_to_the_command_line(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr("sys.argv", ["dwiwarta", "read", str(tmp_path / "tiada.txt")])
    assert __main__.main() == 1
    assert "tiada.txt" in capsys.readouterr().err
