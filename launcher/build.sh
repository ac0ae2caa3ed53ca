# shellcheck shell=bash
# The Maven build, done only when the sources are not those of the last one.

SERVER_BUILT=$ROOT/portal-ear/target/server
EAR_BUILT=$ROOT/portal-ear/target/mienskip.ear
BUILT=$ROOT/.portal/built

# One number for everything that the build reads, tests apart.
fingerprint() {
  local modules
  mapfile -t modules < <(sed -n 's:.*<module>\(.*\)</module>.*:\1:p' "$ROOT/pom.xml")
  (
    cd "$ROOT" || exit
    {
      sha256sum pom.xml
      find "${modules[@]}" \( -name target -o -name node_modules -o -path '*/src/test' -o -path '*/frontend/generated' \) -prune -o \
        -type f ! -name '*.sh' ! -name '*.md' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
    } | sha256sum | cut -d' ' -f1
  )
}

is_built() {
  [[ -f $BUILT && -f $SERVER_BUILT/jboss-modules.jar && -f $ROOT/launcher/target/launcher.jar ]] &&
    [[ $(<"$BUILT") == "$(fingerprint)" ]]
}

# A provisioned server is kept by the build as it is, so one made from other settings has to go first.
discard_old_server() {
  if [[ -n $(find "$ROOT/portal-ear/pom.xml" "$ROOT/portal-ear/src/main/wildfly" "$ROOT/portal-ear/src/main/server-content" \
    -type f -newer "$SERVER_BUILT/standalone/configuration/standalone.xml" -print -quit 2>/dev/null) ]]; then
    rm -rf "$SERVER_BUILT"
  fi
}

# build_portal MAVEN-ARGUMENTS...: to be run as a task or alone; says why when it fails.
build_portal() {
  local print log=$LOGS/build.log
  print=$(fingerprint)
  rm -f "$BUILT"
  discard_old_server
  if ! (cd "$ROOT" && exec mvn -B "$@" package) >"$log" 2>&1; then
    grep -aE '^\[ERROR\]' "$log" | head -n 5 >&2 || true
    die "The build failed: see $log."
  fi
  mkdir -p "${BUILT%/*}"
  printf '%s\n' "$print" >"$BUILT"
}
