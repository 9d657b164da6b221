#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
#
# Pictures of the editor in real terminals, to be looked at: which terminals were tried, and what each
# makes of Arabic, is said in Sources/ARCHITECTURE.md ("Terminals").
#
#     Tests/Terminals/pictures.sh [FOLDER]
#
# writes FOLDER/TERMINAL-LANGUAGE.png (FOLDER: terminal-pictures) and says what it skipped and why.
# Nothing is compared: fonts and versions differ. It is no part of `swift test`.
#
# On Debian: apt-get install xvfb imagemagick xterm mlterm sakura konsole dbus fonts-dejavu-core
#
#   QARYA      the program (.build/debug/qarya)
#   PLAN       the plan (layouts/solidarity-village.json)
#   LANGUAGES  the languages (ar en)
#   KEYS       keys to press first, as xdotool names them; needs xdotool (none)
#   SECONDS_TO_WAIT  how long a terminal has to start and to draw (8)
set -u

root=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:-terminal-pictures}
qarya=${QARYA:-$root/.build/debug/qarya}
plan=${PLAN:-$root/layouts/solidarity-village.json}
languages=${LANGUAGES:-ar en}
wait=${SECONDS_TO_WAIT:-8}

for needed in Xvfb import; do
  command -v "$needed" >/dev/null || { echo "$needed is not installed; no pictures" >&2; exit 1; }
done
[ -x "$qarya" ] || { echo "$qarya is not built; swift build, or set QARYA" >&2; exit 1; }
mkdir -p "$folder" || exit 1

work=$(mktemp -d) || exit 1
mkdir -m 700 "$work/home" "$work/run"
export HOME=$work/home XDG_RUNTIME_DIR=$work/run LC_ALL=C.UTF-8
unset KONSOLE_VERSION MLTERM VTE_VERSION TERM_PROGRAM COLORTERM NO_COLOR

Xvfb -displayfd 3 -screen 0 1280x960x24 3>"$work/display" 2>"$work/xvfb.log" &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
for _ in 1 2 3 4 5 6 7 8 9 10; do
  [ -s "$work/display" ] && break
  sleep 1
done
[ -s "$work/display" ] || { echo "Xvfb does not start: $(cat "$work/xvfb.log")" >&2; exit 1; }
DISPLAY=:$(cat "$work/display")
export DISPLAY

# picture NAME COMMAND…: runs a terminal that runs the script $work/edit, and takes its picture.
picture() {
  local name=$1 language terminal
  shift
  if ! command -v "$1" >/dev/null; then
    echo "skipped $name: $1 is not installed"
    return
  fi
  if [ "$1" = konsole ] && ! command -v dbus-run-session >/dev/null; then
    echo "skipped $name: dbus-run-session is not installed"
    return
  fi
  for language in $languages; do
    cp "$plan" "$work/plan.json"
    # A plan file that is open leaves traces beside it; each picture begins without.
    printf '#!/bin/sh\nexec "%s" edit --language %s %s "%s"\n' \
      "$qarya" "$language" "${OPTIONS:-}" "$work/plan.json" >"$work/edit"
    chmod +x "$work/edit"
    if [ "$1" = konsole ]; then
      setsid dbus-run-session -- "$@" >"$work/log" 2>&1 &
    else
      setsid "$@" >"$work/log" 2>&1 &
    fi
    terminal=$!
    sleep "$wait"
    if [ -n "${KEYS:-}" ] && command -v xdotool >/dev/null; then
      xdotool key --delay 200 $KEYS
      sleep 2
    fi
    if import -window root "$folder/$name-$language.png"; then
      echo "$folder/$name-$language.png"
    else
      echo "skipped $name-$language: no picture: $(tail -1 "$work/log")"
    fi
    kill -- "-$terminal" 2>/dev/null
    wait "$terminal" 2>/dev/null
    rm -rf "$work"/plan.json* "$work"/.plan*
  done
}

xterm=(xterm -fa DejaVuSansMono -fs 10 -geometry 120x40 -u8)
picture xterm-256-black "${xterm[@]}" -tn xterm-256color -bg black -fg white -e "$work/edit"
picture xterm-256-white "${xterm[@]}" -tn xterm-256color -bg white -fg black -e "$work/edit"
picture xterm-8-black "${xterm[@]}" -tn xterm-color -bg black -fg white -e "$work/edit"
picture xterm-8-white "${xterm[@]}" -tn xterm-color -bg white -fg black -e "$work/edit"
picture mlterm mlterm -g 120x40 -w 14 -e "$work/edit"
picture sakura sakura -c 120 -r 40 -e "$work/edit"
picture konsole konsole --nofork --hide-menubar --hide-tabbar -p TerminalColumns=120 \
  -p TerminalRows=40 -e "$work/edit"
# Where the terminal was not recognised, or is told otherwise.
OPTIONS='--bidi terminal' picture sakura-bidi-terminal sakura -c 120 -r 40 -e "$work/edit"
OPTIONS='--bidi app' picture mlterm-bidi-app mlterm -g 120x40 -w 14 -e "$work/edit"
OPTIONS='--bidi app' picture konsole-bidi-app konsole --nofork --hide-menubar --hide-tabbar \
  -p TerminalColumns=120 -p TerminalRows=40 -e "$work/edit"
