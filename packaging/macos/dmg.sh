#!/bin/sh
# Sign Dwiwarta.app, put it into a disk image, and have Apple notarise that. Usage: packaging/macos/dmg.sh APP OUT.dmg
# Untested: written and checked on Linux.
#   DWIWARTA_IDENTITY  the signing identity, as `security find-identity -v -p codesigning` names it; unsigned without
#   DWIWARTA_NOTARY    the profile that `xcrun notarytool store-credentials` made; not notarised without
set -eu
app=$1 image=$2
here=$(cd "$(dirname "$0")/../.." && pwd)

if [ -n "${DWIWARTA_IDENTITY:-}" ]; then
    find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$DWIWARTA_IDENTITY"
    codesign --force --timestamp --options runtime --entitlements "$here/build/macos/entitlements.plist" \
        --sign "$DWIWARTA_IDENTITY" "$app"
    codesign --verify --deep --strict "$app"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Dwiwarta -srcfolder "$folder" -fs HFS+ -format ULFO -ov "$image"

if [ -n "${DWIWARTA_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$DWIWARTA_IDENTITY" "$image"
fi
if [ -n "${DWIWARTA_NOTARY:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$DWIWARTA_NOTARY" --wait
    xcrun stapler staple "$image"
fi
