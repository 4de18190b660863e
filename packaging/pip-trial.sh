#!/bin/sh
# Install a wheel as pip and as pipx do, and use it where nothing helps it: an empty home, no network.
# Usage, as root: packaging/pip-trial.sh WHEEL OUT [PYTHON]
# pipx is tried where it is installed. The network is needed for the libraries, and cut before anything runs.
set -eu
wheel=$(realpath "$1") out=$2 python=${3:-python3}
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
say() { printf 'pip-trial: %s\n' "$*" >&2; }

# Run a command with an empty home, in a folder of its own, where there is no network; not even the loopback device is up.
alone() {
    home=$(mktemp -d -p "$work")
    (cd "$home" && unshare --net env -i PATH=/usr/bin:/bin HOME="$home" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@")
}

use() {
    alone "$1" --version
    alone "$1" self-test --gui >"$out/$2.txt" 2>&1 || { cat "$out/$2.txt"; exit 1; }
    grep -q "ok  window" "$out/$2.txt"
    say "$2: self-test passed, with the window"
}

"$python" -m venv "$work/venv"
"$work/venv/bin/python" -m pip install -q --disable-pip-version-check "$wheel"
"$work/venv/bin/python" -m pip check
use "$work/venv/bin/dwiwarta" pip
if command -v pipx >/dev/null 2>&1; then
    PIPX_HOME="$work/pipx" PIPX_BIN_DIR="$work/bin" pipx install --python "$(command -v "$python")" "$wheel" >"$out/pipx.log" 2>&1
    use "$work/bin/dwiwarta" pipx
    PIPX_HOME="$work/pipx" PIPX_BIN_DIR="$work/bin" pipx uninstall dwiwarta >>"$out/pipx.log" 2>&1
    [ ! -e "$work/bin/dwiwarta" ] || { say "pipx left the command behind"; exit 1; }
else
    say "pipx is not installed, so it was not tried"
fi
