#!/bin/sh
# Make .venv and see that the machine has what Dwiwarta needs. Usage: packaging/setup.sh run|test|bench|build
# What makes the packages goes into an environment of its own, .venv-build.
# Safe to call again: it does nothing where nothing changed, and then needs no network.
set -eu
cd "$(dirname "$0")/.."
purpose=${1:-run}
venv=.venv
constraints='-c packaging/constraints.txt'
if [ "$purpose" = build ]; then
    venv=.venv-build
    constraints="$constraints -c packaging/constraints-build.txt"
fi

say() { printf 'dwiwarta: %s\n' "$*" >&2; }

# Install Debian packages when we may; otherwise print the exact command. Fails when they are still missing.
need_packages() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "installing system packages: $*"
        apt-get update -qq >&2 || return 1
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2 || return 1
    else
        say "system packages are missing; install them with:  sudo apt-get install $*"
        return 1
    fi
}

find_python() {
    for name in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
        [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 || continue
        if "$name" -c 'import sys; raise SystemExit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return 0
        fi
    done
    return 1
}

if [ ! -x "$venv/bin/python" ]; then
    python=$(find_python) || { say "Python 3.11 or newer is needed; install it and run this again."; exit 1; }
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then
        need_packages python3-venv || exit 1
    fi
    say "making $venv with $("$python" --version)"
    "$python" -m venv "$venv"
fi

stamp="$venv/.installed-$purpose"
state=$(cat pyproject.toml packaging/constraints*.txt packaging/setup.sh | cksum)
if [ "$(cat "$stamp" 2>/dev/null || true)" != "$state" ]; then
    say "installing Dwiwarta and its libraries into $venv (some 750 MB, once)"
    # shellcheck disable=SC2086
    "$venv/bin/python" -m pip install -q --disable-pip-version-check $constraints --upgrade pip
    groups=''
    [ "$purpose" = run ] || groups="--group $purpose"
    # shellcheck disable=SC2086
    "$venv/bin/python" -m pip install -q --disable-pip-version-check $constraints $groups -e .
    printf '%s\n' "$state" >"$stamp"
fi

# What Qt's libraries link to and the machine lacks, as Debian package names.
missing_for_qt() {
    qt=$("$venv/bin/python" -c 'import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent / "Qt")')
    for file in "$qt/lib/libQt6Gui.so.6" "$qt/lib/libQt6Widgets.so.6" "$qt/plugins/platforms/libqxcb.so" \
        "$qt/plugins/platforms/libqoffscreen.so"; do
        ldd "$file" 2>/dev/null | sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p'
    done | sort -u | while read -r library; do
        case $library in
        libEGL.so.1) echo libegl1 ;;
        libGL.so.1 | libGLX.so.0 | libOpenGL.so.0) echo libgl1 libopengl0 ;;
        libxcb-icccm.so.4) echo libxcb-icccm4 ;;
        libxcb-image.so.0) echo libxcb-image0 ;;
        libxcb-keysyms.so.1) echo libxcb-keysyms1 ;;
        libxcb-render-util.so.0) echo libxcb-render-util0 ;;
        libxcb-cursor.so.0) echo libxcb-cursor0 ;;
        libxcb-util.so.1) echo libxcb-util1 ;;
        libxcb-xkb.so.1) echo libxcb-xkb1 ;;
        libxcb-*.so.*) echo "$library" | sed 's/\.so\./ /; s/ //' ;;
        libxcb.so.1) echo libxcb1 ;;
        libX11-xcb.so.1) echo libx11-xcb1 ;;
        libX11.so.6) echo libx11-6 ;;
        libxkbcommon-x11.so.0) echo libxkbcommon-x11-0 ;;
        libxkbcommon.so.0) echo libxkbcommon0 ;;
        libfontconfig.so.1) echo libfontconfig1 ;;
        libfreetype.so.6) echo libfreetype6 ;;
        libdbus-1.so.3) echo libdbus-1-3 ;;
        libglib-2.0.so.0 | libgthread-2.0.so.0) echo libglib2.0-0 ;;
        libz.so.1) echo zlib1g ;;
        libzstd.so.1) echo libzstd1 ;;
        libstdc++.so.6) echo libstdc++6 ;;
        *) say "Qt needs $library, and its Debian package is not known here" ;;
        esac
    done | tr ' ' '\n' | sort -u | tr '\n' ' '
}

packages=$(missing_for_qt)
if [ -n "$packages" ]; then
    # shellcheck disable=SC2086
    need_packages $packages || [ "$purpose" = run ] || exit 1
fi
