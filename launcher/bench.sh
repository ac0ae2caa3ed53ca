# shellcheck shell=bash
# bench: measures the portal that is running, as a visitor of burum's home meets it; bench engine: the engine of the costs;
# bench rounds: a round of statements for many members; bench search: searching in many villages.

BENCH_READERS=${BENCH_READERS:-8}
BENCH_SECONDS=${BENCH_SECONDS:-4}
BENCH_ROUNDS=${BENCH_ROUNDS:-10}

# The compiler needs this long until an answer's processor time no longer falls.
BENCH_WARM_UP=${BENCH_WARM_UP:-40}

# So few that the server's threads do not wait for each other, which would drown what metering takes.
METERING_READERS=2

command_bench() {
  local host
  read_settings
  case ${1-} in
    engine | rounds | search)
      "bench_$1"
      return
      ;;
  esac
  host=burum.$PORTAL_BASE_DOMAIN
  choose_jdk
  runs portal || die "The portal is not running: ./portal run starts it."
  say "First visit to http://$host:$PORTAL_HTTP_PORT/, bytes as sent:"
  bench weight "$host" "$PORTAL_HTTP_PORT" /
  say ""
  if tr '\0' '\n' <"/proc/$(pid_of portal)/cmdline" | grep -qx -- -XX:TieredStopAtLevel=1; then
    say "This portal was started for a quick start, at a cost for every answer. As in production: PORTAL_JAVA_OPTS= ./portal run"
  fi
  live "warming up"
  bench load "$host" "$PORTAL_HTTP_PORT" / "$BENCH_READERS" "$BENCH_WARM_UP" >/dev/null
  say "Its home on this machine ($(nproc) cores, shared with the readers), to $BENCH_READERS readers at once:"
  say "$BENCH_HEAD"
  bench_round "$host" on "$BENCH_READERS"
  say "What metering costs, with $METERING_READERS readers:"
  bench_metering "$host"
}

# Needs nothing that runs; the machine must be idle for the figures to mean anything.
bench_engine() {
  choose_jdk
  (cd "$ROOT" && mvn -B -q -Pbench -pl bench -am -DskipTests package) || die "The bench could not be built."
  "$JAVA" -cp "$ROOT/bench/target/classes:$ROOT/bench/target/lib/*" org.openjdk.jmh.Main
}

# In a server and on a database of the tests' own, and rolled back: what runs is not touched.
bench_rounds() {
  "$ROOT/portal" test it RoundsBench || die "The round could not be measured."
  say ""
  sed -n 's/.* INFO  \[bench.rounds\] ([^)]*) /  /p' \
    "${PORTAL_TEST_DATA:-$ROOT/.portal/test}/run/in-server/standalone/log/server.log"
}

# In a server and on a database of the tests' own, of which it takes 2 GB for a while.
bench_search() {
  "$ROOT/portal" test it SearchBench || die "Searching could not be measured."
  say ""
  sed -n 's/.* INFO  \[bench.search\] ([^)]*) /  /p' \
    "${PORTAL_TEST_DATA:-$ROOT/.portal/test}/run/in-server/standalone/log/server.log"
}

BENCH_HEAD="             answers/s   half within    95 %      99 %   failed   processor time each"

bench() {
  "$JAVA" -Xmx256m -XX:+UseSerialGC -cp "$ROOT/launcher/target/launcher.jar" nl.mienskip.launcher.bench.Bench "$@"
}

# Pairs of rounds with and without metering, the first of a pair in turn, so that a machine that grows slower does not
# speak for one of them. Compared is the processor time that the portal takes for an answer: how many answers a second
# holds also depends on the readers, who share the machine.
bench_metering() {
  local round on off ratios=()
  trap 'switch_metering on' EXIT
  trap 'exit 130' INT TERM
  say "$BENCH_HEAD"
  for ((round = 1; round <= BENCH_ROUNDS; round++)); do
    if ((round % 2)); then
      bench_round "$1" on "$METERING_READERS" && on=$MICROS
      bench_round "$1" off "$METERING_READERS" && off=$MICROS
    else
      bench_round "$1" off "$METERING_READERS" && off=$MICROS
      bench_round "$1" on "$METERING_READERS" && on=$MICROS
    fi
    ratios+=("$(awk -v on="$on" -v off="$off" 'BEGIN { printf "%.1f", (on - off) * 100 / off }')")
  done
  switch_metering on
  trap - EXIT INT TERM
  say ""
  say "More processor time with metering, round by round: ${ratios[*]} %; the middle one is $(median "${ratios[@]}") %."
}

bench_round() {
  local per_second half most all failed before after
  switch_metering "$2"
  live "round with metering $2"
  before=$(processor_time)
  read -r per_second half most all failed < <(bench load "$1" "$PORTAL_HTTP_PORT" / "$3" "$BENCH_SECONDS")
  after=$(processor_time)
  clear_live
  MICROS=$(((after - before) / (per_second * BENCH_SECONDS)))
  printf '  meter %-4s %10s %10s ms %6s ms %6s ms %6s %13s µs\n' "$2" "$per_second" "$half" "$most" "$all" "$failed" "$MICROS"
}

# What the portal has used of the processors so far, in microseconds (proc(5), fields 14 and 15).
processor_time() {
  local fields
  read -r -a fields < <(sed 's/.*) //' "/proc/$(pid_of portal)/stat")
  printf '%s' $(((fields[11] + fields[12]) * 1000000 / $(getconf CLK_TCK)))
}

# The portal looks at this property every second.
switch_metering() {
  local at=/system-property=PORTAL_METERING
  JAVA_OPTS="${QUIET_JAVA[*]}" "$RUN/server/bin/jboss-cli.sh" --connect "--controller=127.0.0.1:$PORTAL_MANAGEMENT_PORT" \
    "--commands=if (outcome == success) of $at:read-resource,$at:remove,end-if,$at:add(value=$1)" >"$LOGS/bench.log" 2>&1 ||
    die "Metering could not be switched: see $LOGS/bench.log."
  sleep 3
}

# Of numbers, negative ones too.
median() {
  printf '%s\n' "$@" | sort -n | awk '{ n[NR] = $1 } END { printf "%.1f", (n[int((NR + 1) / 2)] + n[int(NR / 2) + 1]) / 2 }'
}
