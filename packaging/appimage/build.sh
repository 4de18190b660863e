#!/bin/sh
# Make an AppImage from the frozen folder. Usage: packaging/appimage/build.sh FROZEN SHARE OUT.AppImage
# Needs appimagetool (https://github.com/AppImage/appimagetool), which no package registry carries.
# Untested beyond the folder that it packs: the tool was not to be had where this was written.
set -eu
frozen=$1 share=$2 out=$3
id=$(basename "$share"/applications/*.desktop .desktop)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/usr/lib" "$folder/usr/bin"
cp -a "$frozen" "$folder/usr/lib/dwiwarta"
ln -s ../lib/dwiwarta/dwiwarta "$folder/usr/bin/dwiwarta"
cp -a "$share" "$folder/usr/share"
cp "$share/applications/$id.desktop" "$share/icons/hicolor/256x256/apps/$id.png" "$folder/"
ln -s "$id.png" "$folder/.DirIcon"
ln -s usr/bin/dwiwarta "$folder/AppRun"
if command -v appimagetool >/dev/null 2>&1; then
    appimagetool --no-appstream "$folder" "$out"
else
    "$folder/AppRun" --version
    echo "appimagetool is missing; the folder that it would pack works" >&2
    exit 1
fi
