# shellcheck shell=bash
# Work that goes on side by side, each in a process group of its own so that it can be ended as a whole.

declare -A TASK_PID=() TASK_BEGAN=() TASK_TEXT=()

# task NAME TEXT COMMAND...: begins it; its own errors go to the terminal.
task() {
  local name=$1 text=$2
  shift 2
  now
  TASK_BEGAN[$name]=$NOW
  TASK_TEXT[$name]=$text
  set -m
  (
    trap - EXIT INT TERM
    # shellcheck disable=SC2034 # no live line from here
    TERMINAL=
    "$@"
  ) </dev/null &
  TASK_PID[$name]=$!
  set +m
}

# Waits for all; ends the rest when one fails.
await_tasks() {
  local name status line
  while ((${#TASK_PID[@]})); do
    line=
    for name in "${!TASK_PID[@]}"; do
      if identity_of "${TASK_PID[$name]}" >/dev/null; then
        line+="${TASK_TEXT[$name]} $(progress_of "$name") $(seconds_since "${TASK_BEGAN[$name]}") s   "
      else
        status=0
        wait "${TASK_PID[$name]}" || status=$?
        unset "TASK_PID[$name]"
        if ((status)); then exit 1; fi # it has said why
        done_line "${TASK_TEXT[$name]}" "${TASK_BEGAN[$name]}"
      fi
    done
    live "$line"
    sleep 0.2
  done
}

# await_task NAME: for one alone, whose status is the caller's to judge.
await_task() {
  local status=0
  while identity_of "${TASK_PID[$1]}" >/dev/null; do
    live "${TASK_TEXT[$1]} $(seconds_since "${TASK_BEGAN[$1]}") s"
    sleep 0.2
  done
  clear_live
  wait "${TASK_PID[$1]}" || status=$?
  unset "TASK_PID[$1]"
  return "$status"
}

progress_of() {
  if [[ $1 == build ]]; then
    grep -aoE '^\[INFO\] Building .* \[[0-9]+/[0-9]+\]' "$LOGS/build.log" 2>/dev/null | sed -n '$s/.*\(\[.*\]\)/\1/p'
  fi
}

end_tasks() {
  local name
  for name in "${!TASK_PID[@]}"; do
    kill -TERM -- "-${TASK_PID[$name]}" 2>/dev/null || true
    wait "${TASK_PID[$name]}" 2>/dev/null || true
    kill -KILL -- "-${TASK_PID[$name]}" 2>/dev/null || true
  done
  TASK_PID=()
}
