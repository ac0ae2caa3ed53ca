# shellcheck shell=bash
# test: the parts one by one, each on ports and in a folder of its own, so that a running portal is not disturbed.

# The ports of the tests, as long as nobody chose others.
test_settings() {
  export PORTAL_TESTING=1
  export PORTAL_DATA=${PORTAL_TEST_DATA:-$ROOT/.portal/test}
  export PORTAL_HTTP_PORT=${PORTAL_TEST_HTTP_PORT:-18080}
  export PORTAL_MANAGEMENT_PORT=${PORTAL_TEST_MANAGEMENT_PORT:-19990}
  export PORTAL_KEYCLOAK_PORT=${PORTAL_TEST_KEYCLOAK_PORT:-18180}
  export PORTAL_DB_PORT=${PORTAL_TEST_DB_PORT:-13307}
  export PORTAL_SMTP_PORT=${PORTAL_TEST_SMTP_PORT:-12525}
  export PORTAL_MAILS_PORT=${PORTAL_TEST_MAILS_PORT:-18025}
  unset PORTAL_ENV PORTAL_BIND PORTAL_BASE_DOMAIN PORTAL_PUBLIC_SCHEME PORTAL_PUBLIC_PORT PORTAL_INTERNAL_URL \
    PORTAL_FILES PORTAL_DB_URL PORTAL_DB_USER PORTAL_DB_PASSWORD PORTAL_KEYCLOAK_URL PORTAL_SMTP_HOST PORTAL_DEMO
}

command_test() {
  local what=${1:-all}
  (($# == 0)) || shift
  case $what in
    all | unit | it | system | launcher) ;;
    *) die "./portal test does not know '$what'; it is one of unit, it, system, launcher." ;;
  esac
  if [[ $what == unit ]]; then
    test_unit_alone "$@"
    return
  fi
  test_settings
  read_settings
  check_settings
  choose_jdk
  need_maven
  need_npm
  choose_maven_options
  name_servers
  TEST_LOGS=$PORTAL_DATA/test-logs # apart, since the data folder is emptied in between
  make_folder "$LOGS" || die "Cannot write in $LOGS."
  make_folder "$TEST_LOGS" || die "Cannot write in $TEST_LOGS."
  trap end_tests EXIT
  trap 'exit 130' INT TERM
  SUMMARY=() FAILED=()
  case $what in
    all)
      need_chromium
      "$ROOT/portal" reset --yes
      rm -f "$TEST_LOGS"/*
      mkdir -p "$LOGS"
      part "unit, jqwik, ArchUnit, format, build" test_build
      # Without a build there is nothing to test; any other failure leaves the next part worth running.
      if ((${#FAILED[@]} == 0)); then
        part "inside the server" test_in_server
        part "the whole portal" test_system
        part "the launcher" test_launcher
      fi
      ;;
    it)
      build_if_needed
      part "inside the server" test_in_server "$@"
      ;;
    system)
      need_chromium
      build_if_needed
      part "the whole portal" test_system "$@"
      ;;
    launcher)
      build_if_needed
      part "the launcher" test_launcher "$@"
      ;;
  esac
  show_summary
  ((${#FAILED[@]} == 0)) || exit 1
}

# part TEXT COMMAND...: runs it and remembers how it went and how long it took.
part() {
  local text=$1 status=0 began
  shift
  now
  began=$NOW
  say ""
  say "== $text"
  ("$@") || status=$?
  SUMMARY+=("$(printf '  %-40s %8s s   %s' "$text" "$(seconds_since "$began")" "$( ((status)) && echo FAILED || echo passed)")")
  if ((status)); then FAILED+=("$text"); fi
}

show_summary() {
  say ""
  printf '%s\n' "${SUMMARY[@]}"
  say "  Logs: $TEST_LOGS/ and the reports under */target/*-reports/"
}

end_tests() {
  local status=$?
  trap - EXIT INT TERM
  end_tasks
  "$ROOT/portal" stop >/dev/null 2>&1 || true
  exit "$status"
}

# One module's unit tests, or all: no server, no packaging, and no network once something was built.
test_unit_alone() {
  local arguments=(-Dspotless.check.skip=true test) status=0 began
  now
  began=$NOW
  read_settings
  choose_jdk
  need_maven
  choose_maven_options
  TEST_LOGS=$PORTAL_DATA/unit-logs
  make_folder "$TEST_LOGS" || die "Cannot write in $TEST_LOGS."
  trap end_tasks EXIT
  trap 'exit 130' INT TERM
  if [[ -d $ROOT/portal-core/target ]]; then arguments=(-o "${arguments[@]}"); fi
  case ${1:-} in
    '') ;;
    portal-core | launcher | keycloak-realm) arguments=(-pl "$1" "${arguments[@]}") ;;
    *) arguments=(-pl "$1" -am "${arguments[@]}") ;;
  esac
  maven_tests unit.log "${arguments[@]}" || status=$?
  done_line "unit tests" "$began"
  return "$status"
}

build_if_needed() {
  if is_built; then return 0; fi
  now
  local began=$NOW
  say "  Building the portal (log: $LOGS/build.log)"
  build_portal -DskipTests -Dspotless.check.skip=true
  done_line "portal built" "$began"
}

# The build with all that it checks; what it made is what the other parts test.
test_build() {
  local print server
  print=$(fingerprint)
  server=$(server_fingerprint)
  rm -f "$BUILT"
  discard_old_server
  maven_tests build.log package || return
  note_built "$print" "$server"
}

# The tests in portal-core that run inside the server, on a database of their own in the tests' MariaDB.
test_in_server() {
  local home=$RUN/in-server arguments=()
  "$ROOT/portal" run database || return
  rm -rf "$home"
  cp -al "$SERVER_BUILT" "$home" 2>/dev/null || { rm -rf "$home" && cp -a "$SERVER_BUILT" "$home"; }
  rm -rf "$home/standalone"
  cp -a "$SERVER_BUILT/standalone" "$home/"
  if [[ -n ${1:-} ]]; then arguments=("-Dit.test=$1" -Dfailsafe.failIfNoSpecifiedTests=true); fi
  export_settings
  export PORTAL_FILES=$DATA/in-server-files
  export PORTAL_DB_URL="jdbc:mariadb://127.0.0.1:$PORTAL_DB_PORT/portal_it?sslMode=disable"
  maven_tests in-server.log -pl portal-core -Dspotless.check.skip=true "-Dserver.home=$home" \
    "-Dserver.http.port=$PORTAL_HTTP_PORT" "-Dserver.management.port=$PORTAL_MANAGEMENT_PORT" "${arguments[@]}" \
    process-test-classes failsafe:integration-test@in-server failsafe:verify@in-server
}

# The system tests in portal-ear and Keycloak's own, on the whole portal with fresh demo data.
test_system() {
  local status=0 arguments=()
  "$ROOT/portal" reset --yes || return
  "$ROOT/portal" run --no-build || return
  if [[ -n ${1:-} ]]; then arguments=("-Dit.test=$1" -Dfailsafe.failIfNoSpecifiedTests=true); fi
  # A browser on a busy machine may be late once; what then passes is told as a flake.
  if [[ -n ${CI:-} ]]; then arguments+=(-Dfailsafe.rerunFailingTestsCount=1); fi
  maven_tests system.log -f portal-ear/pom-tests.xml -Dspotless.check.skip=true \
    "-Dportal.port=$PORTAL_HTTP_PORT" "-Dportal.management.port=$PORTAL_MANAGEMENT_PORT" \
    "-Dportal.base.domain=$PORTAL_BASE_DOMAIN" "-Dportal.keycloak.url=$PORTAL_KEYCLOAK_URL" \
    "-Dportal.mails.url=http://localhost:$PORTAL_MAILS_PORT" "-Dportal.db.url=$PORTAL_DB_URL" \
    "-Dportal.chromium=$CHROMIUM" "${arguments[@]}" \
    process-test-classes failsafe:integration-test@system failsafe:verify@system || status=$?
  if [[ -z ${1:-} ]]; then
    maven_tests keycloak-realm.log -pl keycloak-realm -Dspotless.check.skip=true \
      "-Dkeycloak.url=$PORTAL_KEYCLOAK_URL" "${arguments[@]}" verify || status=$?
  fi
  cp "$LOGS"/{portal,keycloak,database,mails}.log "$TEST_LOGS/" # the next start begins them anew
  return "$status"
}

# maven_tests LOG MAVEN-ARGUMENTS...: the whole output in the log, what matters on the screen.
maven_tests() {
  local log=$TEST_LOGS/$1 status=0
  shift
  say "  log: $log"
  task maven "tests run" run_maven "$log" "$@"
  await_task maven || status=$?
  grep -aE '^\[(INFO|ERROR)\] Tests run:.*Time|^\[ERROR\]   |^\[WARNING\] Flakes|^\[WARNING\] .*\.java|BUILD (SUCCESS|FAILURE)' "$log" || true
  awk '/^\[[A-Z]+\] Tests run:.*[0-9]$/ { gsub(",", ""); run += $4; wrong += $6 + $8; skipped += $10 }
    END { printf "  %d tests, %d failed, %d skipped\n", run, wrong, skipped }' "$log"
  return "$status"
}

# Marked as belonging to the tests' folder, so that ./portal stop at the end of the tests ends it and what it started.
run_maven() {
  local log=$1
  shift
  if [[ -n ${PORTAL_TESTING:-} ]]; then export PORTAL_STARTED_FOR=$PORTAL_DATA; fi
  cd "$ROOT" && exec mvn -B "$@" >"$log" 2>&1
}

# On the folder of the system tests, when they have left one, the whole portal is killed and started again.
test_launcher() {
  local whole='' status=0
  if [[ -d $DATA/keycloak && -d $DATA/mariadb ]]; then whole=$PORTAL_DATA; fi
  "$ROOT/portal" stop >/dev/null || return
  PORTAL_WHOLE_DATA=$whole PORTAL_SERVERS=$PORTAL_SERVERS "$ROOT/launcher/test" "$@" | tee "$TEST_LOGS/launcher.log" || status=$?
  return "$status"
}
