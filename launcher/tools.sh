# shellcheck shell=bash
# The tools that must be on the machine, and what to install when they are not.

OLDEST_JAVA=21

# Prints the main version of the JDK in folder $1; fails when there is no JDK (a JRE has no javac).
jdk_version() {
  local version
  [[ -x $1/bin/java && -x $1/bin/javac ]] || return 1
  if [[ -r $1/release ]]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  else
    version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p')
  fi
  [[ -n $version ]] && printf '%s' "$version"
}

# Sets and exports JAVA_HOME: as it is when that is new enough, else the newest in the usual places.
choose_jdk() {
  local folder version best='' best_version=0 seen=()
  JVM_FOLDERS=${PORTAL_JVM_FOLDERS:-/usr/lib/jvm/* /usr/java/* /opt/jdk* /opt/java/* $HOME/.sdkman/candidates/java/* $HOME/.jdks/*}
  if [[ -n ${JAVA_HOME:-} ]]; then
    version=$(jdk_version "$JAVA_HOME" || true)
    if [[ -n $version ]] && ((version >= OLDEST_JAVA)); then best=$JAVA_HOME best_version=$version; fi
    seen+=("JAVA_HOME has ${version:-no JDK}")
  fi
  if [[ -z $best ]]; then
    for folder in $JVM_FOLDERS; do # unquoted: these are patterns
      [[ -L $folder ]] && continue
      version=$(jdk_version "$folder" || true)
      [[ -n $version ]] || continue
      seen+=("$folder has $version")
      if ((version >= OLDEST_JAVA && version > best_version)); then best=$folder best_version=$version; fi
    done
  fi
  [[ -n $best ]] || die "No JDK $OLDEST_JAVA or newer found$(
    [[ -z ${seen[*]} ]] || printf ' (%s' "${seen[0]}" "${seen[@]:1/1}" && printf ')'
  ). Install one (temurin-25-jdk from Adoptium, or openjdk-21-jdk where Debian has it) or set JAVA_HOME to it."
  export JAVA_HOME=$best
  JAVA_VERSION=$best_version
  # shellcheck disable=SC2034 # read by the other parts
  JAVA=$JAVA_HOME/bin/java
  # Newer JDKs warn about what Maven, WildFly and Keycloak still do.
  QUIET_JAVA=(--enable-native-access=ALL-UNNAMED)
  if ((JAVA_VERSION >= 23)); then QUIET_JAVA+=(--sun-misc-unsafe-memory-access=allow); fi
}

# Maven 3.8 is older than the JDKs that warn about it.
choose_maven_options() {
  export MAVEN_OPTS="${MAVEN_OPTS:-} ${QUIET_JAVA[*]}"
}

need_maven() {
  [[ -n $(type -P mvn) ]] || die "Maven is missing: install it (Debian: apt install maven)."
}

need_npm() {
  [[ -n $(type -P npm) && -n $(type -P node) ]] ||
    die "Node with npm is missing, and the page styles are put together with it: install them (Debian: apt install nodejs npm)."
}

# Sets CHROMIUM, for the tests that look at pages.
need_chromium() {
  CHROMIUM=${PORTAL_CHROMIUM:-$(type -P chromium || true)}
  if [[ -z $CHROMIUM ]] && ((EUID == 0)) && [[ -n $(type -P apt-get) ]]; then
    now
    local began=$NOW
    say "  Chromium is missing: installing Debian's (log: $LOGS/chromium.log)"
    (apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium) \
      >"$LOGS/chromium.log" 2>&1 || die "Chromium could not be installed: see $LOGS/chromium.log."
    done_line "Chromium installed" "$began"
    CHROMIUM=$(type -P chromium || true)
  fi
  [[ -n $CHROMIUM && -x $CHROMIUM ]] ||
    die "Chromium is missing, and pages are tested in it: install it as root (Debian: apt install chromium) or set PORTAL_CHROMIUM."
}
