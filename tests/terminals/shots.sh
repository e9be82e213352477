#!/usr/bin/env bash
# Opens the first question of an Arabic check-in in four real terminals under Xvfb, and takes a
# picture of each, to be looked at: no test can tell whether Arabic reads right.
#
#   tests/terminals/shots.sh [FOLDER]      the pictures; default: target/terminals
#
# Debian: xvfb xterm xfce4-terminal konsole mlterm xdotool imagemagick dbus fonts-dejavu
# fonts-noto-core
set -euo pipefail
cd "$(dirname "$0")/../.."

pictures=$(realpath -m "${1:-target/terminals}")
work=$(mktemp -d)
mkdir -p "$pictures" "$work/run"
chmod 700 "$work/run"
started=()
trap 'kill "${started[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT

for program in Xvfb xterm xfce4-terminal konsole mlterm xdotool import dbus-run-session; do
  command -v "$program" >/dev/null || { echo "missing: $program"; exit 1; }
done

cargo build --quiet --locked
standeasy=$(realpath "${CARGO_TARGET_DIR:-target}/debug/standeasy")

# A practice mission of one unit, installed on one laptop for all four.
export STANDEASY_HOME="$work/home"
echo "a passphrase for pictures" >"$work/passphrase"
cat >"$work/mission.toml" <<'MISSION'
[mission]
id = "pictures"
name = { en = "Practice mission", ar = "مهمة تدريبية" }
languages = ["ar", "en"]
period = "week"
start = 2026-01-01
practice = true

[[help]]
name = { en = "Chaplain", ar = "المرشد الديني" }
reach = { en = "Tent 4, any hour", ar = "الخيمة 4، في أي وقت" }

[[questionnaire]]
id = "pulse-6"

[[unit]]
id = "A"
name = { en = "A Company", ar = "السرية أ" }
strength = 130
MISSION
"$standeasy" officer init --passphrase-file "$work/passphrase" >/dev/null
"$standeasy" kit build "$work/mission.toml" --to "$work/mission.kit" >/dev/null
"$standeasy" laptop install "$work/mission.kit" >/dev/null

export XDG_RUNTIME_DIR="$work/run" XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache"
export LANG=C.UTF-8 QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=1
exec 3<>"$work/display"
Xvfb -displayfd 3 -screen 0 1280x900x24 >/dev/null 2>&1 &
started+=($!)
for _ in $(seq 50); do [ -s "$work/display" ] && break; sleep 0.1; done
DISPLAY=":$(cat "$work/display")"
export DISPLAY

# How each terminal is started with a command: a TrueType font with Arabic forms, 80 by 24.
start() {
  case $1 in
    xterm) xterm -fa "DejaVu Sans Mono" -fs 12 -geometry 80x24 -e "${@:2}" ;;
    vte) dbus-run-session -- xfce4-terminal --disable-server --font "DejaVu Sans Mono 12" \
      --geometry 80x24 --hide-menubar -x "${@:2}" ;;
    konsole) dbus-run-session -- konsole --hide-menubar --hide-tabbar \
      -p TerminalColumns=80 -p TerminalRows=24 -p "Font=DejaVu Sans Mono,12" -e "${@:2}" ;;
    mlterm) HOME="$work/mlterm" mlterm --geometry 80x24 --type xft --fontsize 18 -e "${@:2}" ;;
  esac
}

mkdir -p "$work/mlterm/.mlterm"
echo "DEFAULT = DejaVu Sans Mono" >"$work/mlterm/.mlterm/aafont"

# The window of a terminal, once it is there.
window() {
  for _ in $(seq 100); do
    xdotool search --onlyvisible --class "$1" 2>/dev/null | tail -1 | grep . && return
    sleep 0.1
  done
  return 1
}

# Two pictures of one terminal: a question, and the person's own result.
shoot() {
  local name=$1 class=$2 id
  start "$name" "$standeasy" checkin --lang ar >/dev/null 2>"$work/$name.log" &
  local terminal=$!
  started+=("$terminal")
  id=$(window "$class") || { echo "$name  opened no window"; cat "$work/$name.log"; return 1; }
  sleep 3
  xdotool windowfocus "$id" 2>/dev/null || true
  # Begin, read the notice to its end, the unit; then the fourth answer.
  for key in Return Return Return 4; do
    xdotool key --window "$id" "$key"
    sleep 0.6
  done
  import -window "$id" "$pictures/$name-question.png"
  echo "$name  $pictures/$name-question.png"
  for key in Return 1 Return 2 Return 3 Return 4 Return 0 Return Return; do
    xdotool key --window "$id" "$key"
    sleep 0.4
  done
  import -window "$id" "$pictures/$name-result.png"
  echo "$name  $pictures/$name-result.png"
  # A window that is gone is what is wanted.
  xdotool key --window "$id" ctrl+c 2>/dev/null || true
  wait "$terminal" 2>/dev/null || true
}

failed=0
shoot xterm XTerm || failed=1
shoot vte Xfce4-terminal || failed=1
shoot konsole konsole || failed=1
shoot mlterm mlterm || failed=1
[ "$failed" = 0 ] && echo "Look at them: joined letters, from right to left, in every row."
exit "$failed"
