# shellcheck shell=bash
# The four services: how each is started, how it is seen to be ready, and what is said when it does not come up.

# shellcheck disable=SC2034 # read by the other parts
SERVICES=(database mails keycloak portal)
declare -A BEGAN=() PATIENCE=([database]=120 [mails]=30 [keycloak]=240 [portal]=240)

# Keycloak's own user in the embedded MariaDB, which answers on loopback alone.
KEYCLOAK_DB_PASSWORD=keycloak-demo

# --- database: MariaDB with a database for the portal and one for Keycloak ---

mariadb() { LD_LIBRARY_PATH=$MARIADB_HOME/libs exec "$@"; }

create_database_folder() {
  local folder=$DATA/mariadb half=$DATA/mariadb.part
  [[ ! -d $folder ]] || return 0
  rm -rf "$half"
  (mariadb "$MARIADB_HOME/scripts/mariadb-install-db" --no-defaults "--basedir=$MARIADB_HOME" "--datadir=$half" \
    "--user=$(id -un)" --auth-root-authentication-method=socket "--auth-root-socket-user=$(id -un)" \
    --skip-test-db --force) >"$LOGS/database-install.log" 2>&1 ||
    die "MariaDB could not lay out its data folder: see $LOGS/database-install.log."
  mv "$half" "$folder"
}

# Run by MariaDB itself at every start, so that a changed password or a lost database is put right.
database_users() {
  local name user password
  for name in portal portal_it keycloak; do # portal_it: for the tests inside the server
    user=$PORTAL_DB_USER password=$PORTAL_DB_PASSWORD
    if [[ $name == keycloak ]]; then user=keycloak password=$KEYCLOAK_DB_PASSWORD; fi
    cat <<SQL
CREATE DATABASE IF NOT EXISTS $name CHARACTER SET utf8mb4;
CREATE USER IF NOT EXISTS '$user'@'127.0.0.1';
ALTER USER '$user'@'127.0.0.1' IDENTIFIED BY '$password';
GRANT ALL ON $name.* TO '$user'@'127.0.0.1';
SQL
  done
}

start_database() {
  create_database_folder
  (umask 077 && database_users >"$RUN/database.sql")
  # The socket's path is relative, so that a deep folder does not make it too long. Without --skip-ssl MariaDB makes a
  # key at every start, which takes up to 15 s and guards nothing on loopback.
  start_service database env "LD_LIBRARY_PATH=$MARIADB_HOME/libs" TZ=UTC "$MARIADB_HOME/bin/mariadbd" --no-defaults \
    "--basedir=$MARIADB_HOME" "--lc-messages-dir=$MARIADB_HOME/share" "--datadir=$DATA/mariadb" "--user=$(id -un)" \
    --socket=database.sock --bind-address=127.0.0.1 "--port=$PORTAL_DB_PORT" "--init-file=$RUN/database.sql" \
    --skip-ssl --skip-name-resolve --character-set-server=utf8mb4 --default-time-zone=+00:00 \
    --innodb-buffer-pool-size=128M --max-connections=100
}

ready_database() { port_is_open "$PORTAL_DB_PORT"; }

# Its Aria logs cover system tables alone; when they are broken they are put aside, and InnoDB recovers by itself.
mend_database() {
  grep -qaE 'Aria (engine|recovery)|aria_log_control|aria_chk' "$LOGS/database.log" || return 1
  local aside
  aside=$DATA/mariadb/aria-put-aside-$(date -u +%Y%m%dT%H%M%S)
  mkdir "$aside" && mv "$DATA"/mariadb/aria_log* "$aside"/ || return 1
  say "  MariaDB's Aria logs were broken by an unclean stop: put aside in $aside, starting again"
}

# --- mails: a place where mails arrive instead of going out ---

start_mails() {
  start_service mails "$JAVA" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 \
    -cp "$ROOT/launcher/target/launcher.jar:$ROOT/launcher/target/lib/*" nl.mienskip.launcher.mail.MailSink \
    "$PORTAL_SMTP_PORT" "$PORTAL_MAILS_PORT" "$MAILS"
}

ready_mails() { port_is_open "$PORTAL_SMTP_PORT" && port_is_open "$PORTAL_MAILS_PORT"; }

# --- keycloak: its program is shared, its own folder holds what belongs to this data folder ---

start_keycloak() {
  local home=$DATA/keycloak entry
  mkdir -p "$home/data/import"
  for entry in bin conf lib providers version.txt; do
    ln -sfn "$KEYCLOAK_HOME/$entry" "$home/$entry"
  done
  ln -sfn "$ROOT/keycloak-realm/target/themes" "$home/themes"
  rm -f "$home"/data/import/*.json
  for entry in "$ROOT"/keycloak-realm/target/import/*.json; do
    if [[ -f $entry ]]; then cp "$entry" "$home/data/import/"; fi
  done
  export_settings
  # What bin/kc.sh does, without a shell in between: one process to note and to stop. Keycloak fills the realm's
  # placeholders from the environment.
  start_service keycloak env KC_DB_USERNAME=keycloak "KC_DB_PASSWORD=$KEYCLOAK_DB_PASSWORD" \
    "KC_DB_URL=jdbc:mariadb://127.0.0.1:$PORTAL_DB_PORT/keycloak?sslMode=disable" \
    KC_HTTP_ENABLED=true "KC_HTTP_HOST=$PORTAL_BIND" "KC_HTTP_PORT=$PORTAL_KEYCLOAK_PORT" "KC_HOSTNAME=$PORTAL_KEYCLOAK_URL" \
    KC_CACHE=local KC_LOG_LEVEL=info,io.smallrye.health:off \
    "KC_BOOTSTRAP_ADMIN_USERNAME=$PORTAL_KEYCLOAK_ADMIN" "KC_BOOTSTRAP_ADMIN_PASSWORD=$PORTAL_KEYCLOAK_ADMIN_PASSWORD" \
    "$JAVA" -Xms64m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Duser.language=en \
    -Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory \
    --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
    --add-opens=java.base/java.security=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED \
    "${QUIET_JAVA[@]}" "-Dkc.home.dir=$home" "-Djboss.server.config.dir=$home/conf" \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dpicocli.disable.closures=true \
    -cp "$KEYCLOAK_HOME/lib/quarkus-run.jar" io.quarkus.bootstrap.runner.QuarkusEntryPoint start --optimized --import-realm
}

# Keycloak imports a realm once; what changed in the file since then is not in it.
note_realm() {
  local now_is was=$DATA/keycloak/realm-imported
  now_is=$(cat "$DATA"/keycloak/data/import/*.json 2>/dev/null | sha256sum)
  if [[ ! -f $was ]]; then
    printf '%s\n' "$now_is" >"$was"
  elif [[ $(<"$was") != "$now_is" ]]; then
    say "  Note: the realm's file has changed since Keycloak imported it; ./portal reset begins with the new one"
  fi
}

ready_keycloak() { [[ $(http_status "$PORTAL_KEYCLOAK_PORT" /health/ready) == 200 ]]; }

# --- portal: WildFly with the EAR, from a copy so that a build does not pull the ground from under it ---

start_portal() {
  local server=$RUN/server base=$RUN/portal opened=() package
  rm -rf "$server" "$base"
  mkdir -p "$base" "$DATA/portal" "$PORTAL_FILES"
  cp -al "$SERVER_BUILT" "$server" 2>/dev/null || { rm -rf "$server" && cp -a "$SERVER_BUILT" "$server"; }
  cp -a "$SERVER_BUILT/standalone/configuration" "$SERVER_BUILT/standalone/deployments" "$base/"
  cp -a "$EAR_BUILT" "$base/deployments/"
  # What bin/standalone.sh opens, for the parts that this server has.
  for package in java.base/java.{lang,lang.invoke,lang.reflect,io,net,security,util,util.concurrent} \
    java.management/javax.management java.naming/javax.naming; do
    opened+=("--add-opens=$package=ALL-UNNAMED")
  done
  export_settings
  # shellcheck disable=SC2086 # PORTAL_JAVA_OPTS holds several words
  start_service portal "$JAVA" -Xms256m -Xmx1g -Dfile.encoding=UTF-8 -Djava.net.preferIPv4Stack=true \
    -Djava.awt.headless=true -Djboss.modules.system.pkgs=org.jboss.byteman "${QUIET_JAVA[@]}" \
    "${opened[@]}" $PORTAL_JAVA_OPTS -Dorg.jboss.logmanager.nocolor=true \
    "-Dorg.jboss.boot.log.file=$base/boot.log" "-Dlogging.configuration=file:$base/configuration/logging.properties" \
    "-Djboss.home.dir=$server" "-Djboss.server.base.dir=$base" "-Djboss.server.data.dir=$DATA/portal" \
    "-Djboss.bind.address=$PORTAL_BIND" -Djboss.bind.address.management=127.0.0.1 \
    "-Djboss.http.port=$PORTAL_HTTP_PORT" "-Djboss.management.http.port=$PORTAL_MANAGEMENT_PORT" \
    -Dorg.wildfly.sigterm.suspend.timeout=15 \
    -jar "$server/jboss-modules.jar" -mp "$server/modules" org.jboss.as.standalone
}

# The page first: asked before its time, the health check writes a warning into the log each time.
ready_portal() {
  [[ $(http_status "$PORTAL_HTTP_PORT" / "$PORTAL_BASE_DOMAIN:$PORTAL_PUBLIC_PORT") == 200 ]] &&
    [[ $(http_status "$PORTAL_MANAGEMENT_PORT" /health/ready) == 200 ]]
}

# --- all of them ---

start_named() {
  now
  BEGAN[$1]=$NOW
  rm -f "$RUN/$1.pid"
  "start_$1"
}

# Waits until the named services are ready; says what is wrong when one is not.
await_services() {
  local waiting=("$@") still name line
  local -A mended=()
  while ((${#waiting[@]})); do
    still=() line=
    for name in "${waiting[@]}"; do
      if "ready_$name"; then
        done_line "$name ready" "${BEGAN[$name]}" "log: $LOGS/$name.log"
        if [[ $name == keycloak ]]; then note_realm; fi
        continue
      fi
      still+=("$name")
      now
      if ! runs "$name"; then
        if [[ $name == database && -z ${mended[$name]:-} ]] && mend_database; then
          mended[$name]=1
          start_named database
        else
          explain_failure "$name" "stopped while it was starting"
        fi
      elif [[ $name == portal && -f $RUN/portal/deployments/mienskip.ear.failed ]]; then
        explain_failure portal "could not be deployed"
      elif ((NOW - BEGAN[$name] > PATIENCE[$name] * 1000)); then
        explain_failure "$name" "does not answer after ${PATIENCE[$name]} s"
      fi
      line+="$name $(seconds_since "${BEGAN[$name]}") s   "
    done
    waiting=("${still[@]}")
    ((${#waiting[@]} == 0)) || {
      live "starting $line"
      sleep 0.2
    }
  done
}

explain_failure() {
  local log=$LOGS/$1.log
  grep -aE 'ERROR|FATAL|Exception|rror:' "$log" 2>/dev/null | head -n 3 | cut -c1-300 >&2 || true
  die "$1 $2: see $log."
}
