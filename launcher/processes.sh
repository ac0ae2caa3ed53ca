# shellcheck shell=bash
# Processes that outlive the launcher. Each is known by its id, its start time and the boot, so that an id that was given
# to another process since is never signalled; and each carries PORTAL_STARTED_FOR, so that one whose note was lost is found.

STARTED=()

# Prints "id start boot" of a live process; fails for a dead one, also when nobody has buried it yet.
identity_of() {
  local stat fields boot
  read -r stat 2>/dev/null <"/proc/$1/stat" || return 1
  stat=${stat##*) }
  read -ra fields <<<"$stat"
  [[ ${fields[0]} != Z && ${fields[0]} != X ]] || return 1
  read -r boot </proc/sys/kernel/random/boot_id
  printf '%s %s %s\n' "$1" "${fields[19]}" "$boot"
}

# Prints the id of the named service when it runs.
pid_of() {
  local note pid
  read -r note 2>/dev/null <"$RUN/$1.pid" || return 1
  pid=${note%% *}
  [[ -n $pid && $(identity_of "$pid" || true) == "$note" ]] || return 1
  printf '%s' "$pid"
}

runs() { pid_of "$1" >/dev/null; }

# start_service NAME COMMAND...: in a session of its own, so that Ctrl-C does not reach it; its output in NAME.log.
start_service() {
  local name=$1 log=$LOGS/$1.log pid
  shift
  if [[ -s $log ]]; then mv -f "$log" "$log.1"; fi
  PORTAL_STARTED_FOR=$PORTAL_DATA setsid "$@" >"$log" 2>&1 </dev/null 9>&- &
  pid=$!
  STARTED+=("$name")
  # A command that fails at once leaves no identity; its log is read when it is waited for.
  identity_of "$pid" >"$RUN/$name.pid" || true
}

# stop_service NAME SECONDS: asks it to end, and ends it when it has not after SECONDS.
stop_service() {
  local name=$1 seconds=$2 pid began
  if pid=$(pid_of "$name"); then
    now
    began=$NOW
    kill -TERM "$pid" 2>/dev/null || true
    if wait_for_end "$name" "$seconds"; then
      done_line "$name stopped" "$began"
    else
      kill -KILL "$pid" 2>/dev/null || true
      wait_for_end "$name" 10 || die "$name (process $pid) cannot be ended."
      done_line "$name ended by force" "$began" "it had not stopped within $seconds s"
    fi
  fi
  rm -f "$RUN/$name.pid"
}

wait_for_end() {
  local name=$1 deadline
  now
  deadline=$((NOW + $2 * 1000))
  while runs "$name"; do
    now
    ((NOW < deadline)) || return 1
    live "stopping $name"
    sleep 0.1
  done
}

# Prints the ids of processes that were started for this data folder, whether or not their note is still there.
processes_of_this_folder() {
  local file pid
  while IFS= read -r file; do
    pid=${file//[!0-9]/}
    if [[ $pid != "$$" && -n $(identity_of "$pid" || true) ]]; then printf '%s\n' "$pid"; fi
  done < <(grep -lzxF -s "PORTAL_STARTED_FOR=$PORTAL_DATA" /proc/[0-9]*/environ || true)
}

# Ends what an earlier start left without a note, such as after its notes were deleted.
end_leftovers() {
  local pid noted=" " name left=()
  for name in "${SERVICES[@]}"; do noted+="$(pid_of "$name" || true) "; done
  for pid in $(processes_of_this_folder); do
    [[ $noted == *" $pid "* ]] || left+=("$pid")
  done
  ((${#left[@]})) || return 0
  say "  An earlier start left ${#left[@]} process(es) behind (${left[*]}): ending them."
  kill -TERM "${left[@]}" 2>/dev/null || true
  local tries
  for tries in {1..100}; do
    local alive=()
    for pid in "${left[@]}"; do
      if identity_of "$pid" >/dev/null; then alive+=("$pid"); fi
    done
    ((${#alive[@]})) || return 0
    if ((tries == 99)); then kill -KILL "${alive[@]}" 2>/dev/null || true; fi
    sleep 0.1
  done
}

port_is_open() { (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Prints who listens on port $1, such as "process 123, java"; nothing when that cannot be seen.
listener_of() {
  local hex inode link pid
  hex=$(printf '%04X' "$1")
  inode=$(awk -v port=":$hex" '$4 == "0A" && $2 ~ port "$" { print $10; exit }' /proc/net/tcp /proc/net/tcp6 2>/dev/null || true)
  [[ -n $inode ]] || return 0
  link=$(find /proc/[0-9]*/fd -lname "socket:\[$inode\]" -print -quit 2>/dev/null || true)
  pid=${link#/proc/}
  pid=${pid%%/*}
  if [[ -n $pid ]]; then printf ' by process %s, %s' "$pid" "$(cat "/proc/$pid/comm" 2>/dev/null)"; fi
}

# need_free_port SETTING WHAT
need_free_port() {
  local port=${!1} tries
  # A server that was just killed holds its port until the kernel has taken it down; nobody is seen there then.
  for ((tries = 0; tries < 30; tries++)); do
    if ! port_is_open "$port" || [[ -n $(listener_of "$port") ]]; then break; fi
    sleep 0.1
  done
  if port_is_open "$port"; then
    local setting=$1 command=run
    if [[ -n ${PORTAL_TESTING:-} ]]; then setting=${1/PORTAL_/PORTAL_TEST_} command=test; fi
    TAKEN+=("Port $port for $2 is taken$(listener_of "$port"): stop that program, or choose another port: $setting=$((port + 1000)) ./portal $command")
  fi
}

# http_status PORT PATH [HOST]: prints the status of the answer; nothing when there is none.
http_status() {
  (
    exec 8<>"/dev/tcp/127.0.0.1/$1" || exit 0
    printf 'GET %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: portal-launcher\r\nConnection: close\r\n\r\n' "$2" "${3:-localhost:$1}" >&8
    IFS=' ' read -r -t 10 _ status _ <&8 || exit 0
    printf '%s' "$status"
  ) 2>/dev/null
}
