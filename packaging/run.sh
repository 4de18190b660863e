#!/bin/sh
# Open the window on the seed article; without a display, do the same job through the command line.
set -eu
cd "$(dirname "$0")/.."
if .venv/bin/python -c 'import sys
from PySide6.QtGui import QGuiApplication
QGuiApplication([])
sys.exit(QGuiApplication.platformName() in ("offscreen", "minimal"))' >/dev/null 2>&1; then
    exec .venv/bin/dwiwarta open seeds/*.txt
fi
echo "dwiwarta: there is no display here, so the briefs are made on the command line and left in out/" >&2
exec .venv/bin/dwiwarta brief seeds/*.txt --to docx,pdf,html,md,json --out out
