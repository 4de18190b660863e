#!/bin/sh
# Make an AppImage from the frozen folder. Usage: packaging/appimage/build.sh FROZEN SHARE OUT.AppImage
# Needs appimagetool (https://github.com/AppImage/appimagetool), or mksquashfs and, named by DWIWARTA_RUNTIME, the file
# runtime-x86_64 of https://github.com/AppImage/type2-runtime: an AppImage is that file with a squashfs behind it. No
# package registry carries either, so what is tried here is the folder, the squashfs and the joint, and no AppImage was
# ever started.
set -eu
frozen=$1 share=$2 out=$3
id=$(basename "$share"/applications/*.desktop .desktop)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
folder=$work/AppDir
mkdir -p "$folder/usr/lib" "$folder/usr/bin"
cp -a "$frozen" "$folder/usr/lib/dwiwarta"
ln -s ../lib/dwiwarta/dwiwarta "$folder/usr/bin/dwiwarta"
cp -a "$share" "$folder/usr/share"
cp "$share/applications/$id.desktop" "$share/icons/hicolor/256x256/apps/$id.png" "$folder/"
ln -s "$id.png" "$folder/.DirIcon"
ln -s usr/bin/dwiwarta "$folder/AppRun"
"$folder/AppRun" --version
if command -v appimagetool >/dev/null 2>&1; then
    appimagetool --no-appstream "$folder" "$out"
elif [ -n "${DWIWARTA_RUNTIME:-}" ] && command -v mksquashfs >/dev/null 2>&1; then
    # With SOURCE_DATE_EPOCH, which mksquashfs reads itself, the same folder gives the same bytes.
    mksquashfs "$folder" "$work/squashfs" -root-owned -noappend -quiet -no-progress
    cat "$DWIWARTA_RUNTIME" "$work/squashfs" >"$out"
    chmod 755 "$out"
else
    echo "neither appimagetool nor DWIWARTA_RUNTIME with mksquashfs is here; the folder that they would pack works" >&2
    exit 1
fi
