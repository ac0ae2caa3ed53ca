# shellcheck shell=bash
# The Maven build, done only when the sources are not those of the last one.

SERVER_BUILT=$ROOT/portal-ear/target/server
EAR_BUILT=$ROOT/portal-ear/target/mienskip.ear
BUILT=$ROOT/.portal/built

# One number for everything that the build reads, tests apart.
fingerprint() {
  local modules
  mapfile -t modules < <(sed -n '/<\/modules>/q; s:.*<module>\(.*\)</module>.*:\1:p' "$ROOT/pom.xml")
  (
    cd "$ROOT" || exit
    {
      sha256sum pom.xml
      find "${modules[@]}" \( -name target -o -name node_modules -o -path '*/src/test' -o -path '*/frontend/generated' \) -prune -o \
        -type f ! -name '*.sh' ! -name '*.md' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
    } | sha256sum | cut -d' ' -f1
  )
}

is_built() { something_is_built && [[ $(<"$BUILT") == "$(fingerprint)" ]]; }

something_is_built() {
  [[ -f $BUILT && -f $EAR_BUILT && -f $SERVER_BUILT/jboss-modules.jar && -f $ROOT/launcher/target/launcher.jar ]]
}

# One number for everything that decides what the server looks like.
server_fingerprint() {
  (
    cd "$ROOT" || exit
    {
      sed -n '/<version\./p' pom.xml
      find portal-ear/pom.xml portal-ear/src/main/wildfly portal-ear/src/main/server-content -type f -print0 |
        LC_ALL=C sort -z | xargs -0 cat
    } | sha256sum | cut -d' ' -f1
  )
}

# The build keeps a provisioned server as it is, so one made from other settings has to go first.
discard_old_server() {
  local print
  print=$(server_fingerprint)
  if [[ -f $SERVER_BUILT.made-from && $(<"$SERVER_BUILT.made-from") == "$print" ]]; then return 0; fi
  rm -rf "$SERVER_BUILT" "$SERVER_BUILT.made-from"
}

# build_portal MAVEN-ARGUMENTS...: to be run as a task or alone; says why when it fails.
build_portal() {
  local print server log=$LOGS/build.log
  print=$(fingerprint)
  server=$(server_fingerprint)
  rm -f "$BUILT"
  discard_old_server
  if ! (cd "$ROOT" && exec mvn -B "$@" package) >"$log" 2>&1; then
    grep -aE '^\[ERROR\]' "$log" | head -n 5 >&2 || true
    die "The build failed: see $log."
  fi
  note_built "$print" "$server"
}

# note_built SOURCES SERVER: the fingerprints as they were before the build, so that a change during it is built next time.
note_built() {
  mkdir -p "${BUILT%/*}"
  printf '%s\n' "$2" >"$SERVER_BUILT.made-from"
  printf '%s\n' "$1" >"$BUILT"
}
