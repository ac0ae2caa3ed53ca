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
  make_folder "$LOGS" || die "Cannot write in $LOGS."
  trap end_tests EXIT
  trap 'exit 130' INT TERM
  SUMMARY=() FAILED=()
  case $what in
    all)
      need_chromium
      "$ROOT/portal" reset --yes
      mkdir -p "$LOGS"
      part "unit, jqwik, ArchUnit, format, build" test_build
      ((${#FAILED[@]})) || part "inside the server" test_in_server
      ((${#FAILED[@]})) || part "the whole portal" test_system
      part "the launcher" test_launcher
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
  say "  Logs: $LOGS/ and the reports under */target/*-reports/"
}

end_tests() {
  local status=$?
  trap - EXIT INT TERM
  "$ROOT/portal" stop >/dev/null 2>&1 || true
  exit "$status"
}

# One module's unit tests, or all: no server, no network, no packaging.
test_unit_alone() {
  local arguments=(-o -B -q -Dspotless.check.skip=true test)
  choose_jdk
  need_maven
  choose_maven_options
  case ${1:-} in
    '') ;;
    portal-core | launcher | keycloak-realm) arguments=(-pl "$1" "${arguments[@]}") ;;
    *) arguments=(-pl "$1" -am "${arguments[@]}") ;;
  esac
  (cd "$ROOT" && mvn "${arguments[@]}")
}

build_if_needed() {
  is_built && return
  now
  local began=$NOW
  say "  Building the portal (log: $LOGS/build.log)"
  build_portal -DskipTests -Dspotless.check.skip=true
  done_line "portal built" "$began"
}

test_build() {
  build_portal
  grep -aE 'Tests run:.*Time|BUILD|WARN.*\.java' "$LOGS/build.log" | tail -n 60 || true
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
  export PORTAL_STARTED_FOR=$PORTAL_DATA PORTAL_FILES=$DATA/in-server-files
  export PORTAL_DB_URL="jdbc:mariadb://127.0.0.1:$PORTAL_DB_PORT/portal_it?sslMode=disable"
  test_goals in-server.log -pl portal-core -Dspotless.check.skip=true "-Dserver.home=$home" \
    "-Dserver.http.port=$PORTAL_HTTP_PORT" "-Dserver.management.port=$PORTAL_MANAGEMENT_PORT" "${arguments[@]}" \
    process-test-classes failsafe:integration-test@in-server failsafe:verify@in-server
}

# The system tests in portal-ear and Keycloak's own, on the whole portal with fresh demo data.
test_system() {
  local status=0 arguments=()
  "$ROOT/portal" reset --yes || return
  mkdir -p "$LOGS"
  "$ROOT/portal" run --no-build || return
  if [[ -n ${1:-} ]]; then arguments=("-Dit.test=$1" -Dfailsafe.failIfNoSpecifiedTests=true); fi
  PORTAL_STARTED_FOR=$PORTAL_DATA test_goals system.log -f portal-ear/pom-tests.xml -Dspotless.check.skip=true \
    "-Dportal.port=$PORTAL_HTTP_PORT" "-Dportal.management.port=$PORTAL_MANAGEMENT_PORT" \
    "-Dportal.base.domain=$PORTAL_BASE_DOMAIN" "-Dportal.keycloak.url=$PORTAL_KEYCLOAK_URL" \
    "-Dportal.mails.url=http://localhost:$PORTAL_MAILS_PORT" "-Dportal.db.url=$PORTAL_DB_URL" \
    "-Dportal.chromium=$CHROMIUM" "${arguments[@]}" \
    process-test-classes failsafe:integration-test@system failsafe:verify@system || status=$?
  if [[ -z ${1:-} ]]; then
    PORTAL_STARTED_FOR=$PORTAL_DATA test_goals keycloak-realm.log -pl keycloak-realm -Dspotless.check.skip=true \
      "-Dkeycloak.url=$PORTAL_KEYCLOAK_URL" verify || status=$?
  fi
  return "$status"
}

# test_goals LOG MAVEN-ARGUMENTS...: the whole output in the log, what matters on the screen.
test_goals() {
  local log=$LOGS/$1 status=0
  shift
  (cd "$ROOT" && mvn -B "$@") >"$log" 2>&1 || status=$?
  grep -aE 'Tests run:.*(Time|[0-9]$)|^\[ERROR\]   |BUILD' "$log" || true
  if ((status)); then say "  log: $log"; fi
  return "$status"
}

# On the folder of the system tests, when they have left one, the whole portal is killed and started again.
test_launcher() {
  local whole='' status=0
  if [[ -d $DATA/keycloak && -d $DATA/mariadb ]]; then whole=$PORTAL_DATA; fi
  "$ROOT/portal" stop >/dev/null || return
  PORTAL_WHOLE_DATA=$whole PORTAL_SERVERS=$PORTAL_SERVERS "$ROOT/launcher/test" "$@" | tee "$LOGS/launcher.log" || status=$?
  return "$status"
}
