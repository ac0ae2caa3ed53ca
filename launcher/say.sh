# shellcheck shell=bash
# What the launcher tells: one line for each thing done, with its seconds; one line for what is wrong.

TERMINAL=
if [[ -t 1 ]]; then TERMINAL=1; fi

say() {
  clear_live
  printf '%s\n' "$*"
}

# Says what is wrong and what to do, and ends with status 1. What was started is stopped by the trap of command_run.
die() {
  clear_live
  printf 'portal: %s\n' "$*" >&2
  exit 1
}

# Milliseconds since 1970, in NOW.
now() {
  local micros=${EPOCHREALTIME/[.,]/}
  NOW=$((micros / 1000))
}

# seconds_since MILLIS: prints as 12.3
seconds_since() {
  now
  local tenths=$(((NOW - $1) / 100))
  printf '%d.%d' $((tenths / 10)) $((tenths % 10))
}

# done_line WHAT MILLIS [MORE]: WHAT was done, begun at MILLIS.
done_line() {
  clear_live
  local dots='........................................................'
  printf '  %s %s %6s s%s\n' "$1" "${dots:${#1}}" "$(seconds_since "$2")" "${3:+   $3}"
}

# A line that changes in place, on a terminal alone.
live() {
  if [[ -n $TERMINAL ]]; then printf '\r\033[K  %.*s' $((${COLUMNS:-80} - 3)) "$*"; fi
}

clear_live() {
  if [[ -n $TERMINAL ]]; then printf '\r\033[K'; fi
}
