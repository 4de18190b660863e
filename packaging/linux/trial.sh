#!/bin/sh
# Install a package into a new Debian, use it there without a network as an ordinary user, remove it, and see that
# nothing but the user's library is left. Usage, as root: packaging/linux/trial.sh PACKAGE.deb ARTICLE OUT [SUITE]
# Needs debootstrap and a Debian mirror. Leaves window.xwd, self-test.txt and left.txt in OUT.
set -eu
deb=$(realpath "$1") article=$(realpath "$2") out=$3 suite=${4:-bookworm}
id=$(dpkg-deb --contents "$deb" | sed -n 's|.*/applications/\(.*\)\.desktop$|\1|p')
root=$(mktemp -d) && chmod 755 "$root"
mkdir -p "$out"
trap clean EXIT

# End what still runs in there, by the root of each process, and take it all away.
clean() {
    for process in /proc/[0-9]*; do
        [ "$(readlink "$process/root" 2>/dev/null)" != "$root" ] || kill "${process#/proc/}" 2>/dev/null || true
    done
    umount "$root/proc" 2>/dev/null || true
    rm -rf "$root"
}
say() { printf 'trial: %s\n' "$*" >&2; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# As an ordinary user, on a screen, where no network exists: not even the loopback device is up.
as_user() {
    unshare --net chroot --userspec=1000:1000 "$root" env -i PATH=/usr/bin:/bin HOME=/home/you LANG=C.UTF-8 \
        XDG_RUNTIME_DIR=/tmp/run DISPLAY=:5 "$@"
}
files() { (cd "$root" && find . \( -path ./proc -o -path ./tmp -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/apt \) -prune -o -print | sort); }

say "making a new $suite"
debootstrap --variant=minbase "$suite" "$root" >"$out/debootstrap.log" 2>&1
mount -t proc proc "$root/proc"
inside useradd --create-home --uid 1000 you
inside sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends xvfb xdotool x11-apps libglib2.0-bin' \
    >"$out/apt.log" 2>&1
cp "$deb" "$root/tmp/package.deb"
cp "$article" "$root/home/you/"
# What the package needs is installed first, so that what it leaves behind itself can be told.
inside sh -c 'apt-get install -y -qq --no-install-recommends /tmp/package.deb && dpkg --remove dwiwarta' >>"$out/apt.log" 2>&1
files >"$out/before.txt"
inside apt-get install -y -qq --no-install-recommends /tmp/package.deb >>"$out/apt.log" 2>&1
say "installed: $(inside dwiwarta --version)"

inside sh -c 'command -v python3' && { say "there is a Python here, so this proves nothing"; exit 1; }
mkdir -p "$root/tmp/run" "$root/tmp/.X11-unix" && chown 1000 "$root/tmp/run" && chmod 700 "$root/tmp/run" && chmod 1777 "$root/tmp" "$root/tmp/.X11-unix"
as_user Xvfb :5 -screen 0 1600x1000x24 >"$out/xvfb.log" 2>&1 &
sleep 3
as_user dwiwarta self-test --gui >"$out/self-test.txt" 2>&1 || { cat "$out/self-test.txt"; exit 1; }
say "self-test passed, with the window on the screen"

# An ordinary user may not take back what nice gave away: whatever the program does with its threads must not need it.
as_user nice -n 15 dwiwarta self-test --gui >"$out/self-test-nice.txt" 2>&1 || { cat "$out/self-test-nice.txt"; exit 1; }
mkdir "$root/etc/dwiwarta"
printf '[locked]\nmodel_downloads = false\n' >"$root/etc/dwiwarta/policy.toml"
as_user dwiwarta settings | grep -q '^model_downloads = false  # locked by the policy$'
rm -r "$root/etc/dwiwarta"
say "it stands back where it is told to, and an administrator's policy holds"

say "opening the article by the desktop entry"
as_user gio launch "/usr/share/applications/$id.desktop" "/home/you/$(basename "$article")" >"$out/window.log" 2>&1 &
tries=0
until as_user dwiwarta library list --json 2>/dev/null | grep -q '"status": "translated"'; do
    tries=$((tries + 1))
    [ "$tries" -lt 60 ] || { say "the article was not translated"; cat "$out/window.log"; exit 1; }
    sleep 1
done
sleep 2
as_user xwd -root -silent >"$out/window.xwd"
window=$(as_user xdotool search --onlyvisible --class dwiwarta | tail -1)
as_user xdotool windowfocus "$window" sleep 1 key ctrl+q
sleep 2
as_user dwiwarta library list

say "removing"
inside dpkg --purge dwiwarta >>"$out/apt.log" 2>&1
files >"$out/after.txt"
diff "$out/before.txt" "$out/after.txt" | sed -n 's/^[<>] //p' >"$out/left.txt" || true
if grep -v '^\./home/you/' "$out/left.txt" | grep -v '^\./var/lib/dpkg/'; then
    say "this was left behind"
    exit 1
fi
test -s "$root/home/you/.local/share/dwiwarta/library.sqlite3"
say "removed; what is left is the user's: $(grep -c . "$out/left.txt") files"
