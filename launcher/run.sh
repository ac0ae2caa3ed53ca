# shellcheck shell=bash
# run, stop, status, deploy, logs, reset.

FINISHED=

# Takes the data folder for this launcher alone, while it works.
take_turn() {
  open_data_folder
  exec 9>"$RUN/lock"
  flock -n 9 || die "Another ./portal is at work in $PORTAL_DATA: wait until it has finished."
}

# On Ctrl-C and on every error: nothing that this command began is left running.
undo_start() {
  local status=$? name
  trap - EXIT INT TERM
  clear_live
  end_tasks
  if [[ -z $FINISHED ]]; then
    if ((${#STARTED[@]})); then say "  Stopping what was started."; fi
    stop_services "${STARTED[@]}"
    ((status)) || status=1
  fi
  exit "$status"
}

command_run() {
  local foreground='' build=1 wanted=() name
  while (($#)); do
    case $1 in
      --foreground) foreground=1 ;;
      --no-build) build= ;;
      database | mails | keycloak | portal) wanted+=("$1") ;;
      *) die "./portal run does not know '$1'; parts are: ${SERVICES[*]}." ;;
    esac
    shift
  done
  now
  local began=$NOW
  read_settings
  check_settings
  choose_wanted "${wanted[@]}"
  choose_jdk
  take_turn
  trap undo_start EXIT
  trap 'exit 130' INT TERM
  name_servers
  end_leftovers
  choose_missing
  if ((${#TO_START[@]} == 0)); then
    say "Already running:"
  else
    say "Mienskip: data in $PORTAL_DATA, Java $JAVA_VERSION from $JAVA_HOME"
    check_ports
    check_outside
    prepare "$build"
    start_all
    say "  Ready in $(seconds_since "$began") s."
  fi
  FINISHED=1
  show_addresses
  if [[ -n $foreground ]]; then stay_attached; fi
}

# WANTED: the services asked for, less those that stand elsewhere. The database is needed here by whoever is here.
choose_wanted() {
  local name asked=" $* "
  WANTED=()
  for name in "${SERVICES[@]}"; do
    [[ $asked == *" $name "* || $asked == "  " ]] || continue
    case $name in
      database) [[ -n $OWN_DATABASE$OWN_KEYCLOAK ]] || continue ;;
      mails) [[ -n $OWN_MAILS ]] || continue ;;
      keycloak) [[ -n $OWN_KEYCLOAK ]] || continue ;;
    esac
    WANTED+=("$name")
  done
  ((${#WANTED[@]})) || die "Nothing to start: all of it stands elsewhere, by its settings."
}

choose_missing() {
  local name
  TO_START=()
  for name in "${WANTED[@]}"; do
    if runs "$name" && "ready_$name"; then continue; fi
    if runs "$name"; then
      say "  $name runs but does not answer: stopping it first"
      stop_service "$name" 10
    fi
    TO_START+=("$name")
  done
}

starts() { [[ " ${TO_START[*]} " == *" $1 "* ]]; }

check_ports() {
  TAKEN=()
  if starts portal; then
    need_free_port PORTAL_HTTP_PORT "the portal"
    need_free_port PORTAL_MANAGEMENT_PORT "the portal's management"
  fi
  if starts keycloak; then need_free_port PORTAL_KEYCLOAK_PORT Keycloak; fi
  if starts database; then need_free_port PORTAL_DB_PORT MariaDB; fi
  if starts mails; then
    need_free_port PORTAL_SMTP_PORT mails
    need_free_port PORTAL_MAILS_PORT "the mails' page"
  fi
  ((${#TAKEN[@]} == 0)) || die "$(printf '%s\n' "${TAKEN[@]}")"
}

# What stands elsewhere must answer before anything is started here.
check_outside() {
  starts portal || return 0
  [[ -n $OWN_DATABASE ]] || check_answers PORTAL_DB_URL "$PORTAL_DB_URL" 3306
  [[ -n $OWN_KEYCLOAK ]] || check_answers PORTAL_KEYCLOAK_URL "$PORTAL_KEYCLOAK_URL" "$([[ $PORTAL_KEYCLOAK_URL == https:* ]] && echo 443 || echo 80)"
  [[ -n $OWN_MAILS ]] || check_answers PORTAL_SMTP_HOST "//$PORTAL_SMTP_HOST:$PORTAL_SMTP_PORT" 25
}

# check_answers SETTING URL PORT: PORT when the URL names none.
check_answers() {
  local authority=${2#*//} host port
  authority=${authority%%[/?]*}
  authority=${authority##*@}
  authority=${authority%%,*}
  host=${authority%:*} port=$3
  if [[ $authority == *:* ]]; then port=${authority##*:}; fi
  # shellcheck disable=SC2016 # the inner shell expands them
  timeout 5 bash -c ': <"/dev/tcp/$1/$2"' _ "$host" "$port" 2>/dev/null ||
    die "$1 is $2, but nothing answers at $host:$port: start it, or leave $1 out to have one started here."
}

# Builds, fetches and unpacks what is not there, side by side.
prepare() {
  local to_build=''
  if { starts portal || starts mails || starts keycloak; } && ! is_built; then
    if [[ -n $1 ]]; then to_build=1; else something_is_built || die "--no-build, but nothing was built yet: ./portal run builds."; fi
  fi
  MISSING=()
  if starts database && ! is_complete "$MARIADB_HOME"; then MISSING+=(mariadb); fi
  if starts keycloak && ! is_complete "$KEYCLOAK_HOME"; then MISSING+=(keycloak); fi
  if [[ -n $to_build ]] || ((${#MISSING[@]})); then
    need_maven
    choose_maven_options
  fi
  if [[ -n $to_build ]]; then need_npm; fi
  if ((${#MISSING[@]})); then
    forget_half_servers
    task fetch "MariaDB and Keycloak fetched" fetch_servers
    await_tasks
  fi
  if [[ -n $to_build ]]; then
    say "  Building the portal (log: $LOGS/build.log)"
    task build "portal built" build_portal -DskipTests -Dspotless.check.skip=true
  fi
  local server
  for server in "${MISSING[@]}"; do task "$server" "$server unpacked" "unpack_$server"; done
  await_tasks
}

start_all() {
  local name rest=()
  for name in "${TO_START[@]}"; do
    if [[ $name == database ]]; then
      start_named database
      await_services database
    else
      start_named "$name"
      rest+=("$name")
    fi
  done
  await_services "${rest[@]}"
}

stay_attached() {
  local name
  FINISHED=
  STARTED=("${WANTED[@]}")
  say "Ctrl-C stops it."
  while true; do
    for name in "${WANTED[@]}"; do
      runs "$name" || die "$name has ended: see $LOGS/$name.log."
    done
    sleep 1
  done
}

# The portal first, for it writes to the others until its end; the database last.
stop_services() {
  local name asked=" $* "
  for name in portal keycloak mails database; do
    [[ $asked == *" $name "* ]] || continue
    case $name in
      portal) stop_service portal 30 ;;
      database) stop_service database 60 ;;
      *) stop_service "$name" 15 ;;
    esac
  done
}

command_stop() {
  read_settings
  stop_all "$@"
}

# stop_all [part...]: none named: all, and what has lost its note.
stop_all() {
  local name any='' chosen=("$@")
  for name in "$@"; do
    [[ " ${SERVICES[*]} " == *" $name "* ]] || die "./portal stop does not know '$name'; parts are: ${SERVICES[*]}."
  done
  (($#)) || chosen=("${SERVICES[@]}")
  take_turn
  if (($# == 0)) && [[ -n $(processes_of_this_folder) ]]; then any=1; fi
  for name in "${chosen[@]}"; do if runs "$name"; then any=1; fi; done
  stop_services "${chosen[@]}"
  if (($# == 0)); then end_leftovers; fi
  [[ -n $any ]] || say "Nothing was running."
}

command_status() {
  local name pid word all=1
  read_settings
  choose_wanted
  for name in "${WANTED[@]}"; do
    word=stopped pid=-
    if pid=$(pid_of "$name"); then
      word="starting or stuck"
      if "ready_$name"; then word=ready; fi
    fi
    [[ $word == ready ]] || all=
    printf '  %-9s %-18s process %-8s log %s\n' "$name" "$word" "${pid:--}" "$LOGS/$name.log"
  done
  if [[ -n $all ]]; then show_addresses; else return 3; fi
}

# For development: what changed is in the running portal some seconds after the build.
command_deploy() {
  local began
  now
  began=$NOW
  read_settings
  check_settings
  choose_wanted
  runs portal || die "The portal is not running: ./portal run starts it."
  choose_jdk
  take_turn
  trap undo_start EXIT
  trap 'exit 130' INT TERM
  name_servers
  TO_START=(portal)
  prepare build
  stop_services portal
  start_all
  FINISHED=1
  say "  The portal runs again, $(seconds_since "$began") s after the command."
}

command_logs() {
  local name files=()
  read_settings
  (($#)) || set -- "${SERVICES[@]}"
  for name in "$@"; do files+=("$LOGS/$name.log"); done
  exec tail -n 40 -F "${files[@]}"
}

command_reset() {
  local answer=''
  read_settings
  if [[ ${1:-} != --yes ]]; then
    [[ -t 0 ]] || die "reset deletes all data; without a terminal to ask on, say ./portal reset --yes."
    read -rp "Delete all data in $PORTAL_DATA: villages, accounts, pictures, mails, logs? Type yes: " answer
    [[ $answer == yes ]] || die "Nothing was deleted."
  fi
  stop_all
  rm -rf "$DATA" "$MAILS" "$LOGS" "$RUN"
  say "The data in $PORTAL_DATA are gone; ./portal run begins anew."
}

show_addresses() {
  say ""
  if [[ " ${WANTED[*]} " == *" portal "* ]]; then
    say "  The platform      $(address "$PORTAL_BASE_DOMAIN")   (console: $(address "$PORTAL_BASE_DOMAIN")admin)"
    local village
    for village in burum munnekezijl warfstermolen noardeast-fryslan; do
      say "  Village           $(address "$village.$PORTAL_BASE_DOMAIN")"
    done
  fi
  if [[ " ${WANTED[*]} " == *" keycloak "* ]]; then
    say "  Keycloak          $PORTAL_KEYCLOAK_URL/   (console: $PORTAL_KEYCLOAK_ADMIN, password $PORTAL_KEYCLOAK_ADMIN_PASSWORD)"
  fi
  if [[ " ${WANTED[*]} " == *" mails "* ]]; then
    say "  Mails             http://localhost:$PORTAL_MAILS_PORT/   (files: $MAILS)"
  fi
  if [[ " ${WANTED[*]} " == *" database "* ]]; then
    say "  Database          127.0.0.1:$PORTAL_DB_PORT, portal, user $PORTAL_DB_USER, password $PORTAL_DB_PASSWORD"
  fi
  say "  Logs              $LOGS/"
  say ""
  if [[ " ${WANTED[*]} " == *" portal "* && -n $OWN_KEYCLOAK ]]; then show_people; fi
}

# Who can sign in to the demo, from the file that Keycloak's realm and the portal's members are made of.
show_people() {
  local realm=$ROOT/keycloak-realm/target/import/mienskip-realm.json username roles password
  password=$(sed -n '/"type": "password"/{n;s/.*"value": "\(.*\)".*/\1/p;q}' "$realm" 2>/dev/null || true)
  say "  Demo people, all with the password ${password:-that the realm gives them}:"
  while IFS=, read -r username _ _ _ _ roles _; do
    if [[ $username == username || $username == service-account-* ]]; then continue; fi
    roles=${roles//_/ }
    roles=${roles//:/: }
    printf '    %-34s %s\n' "$username" "${roles,,}"
  done <"$ROOT/keycloak-realm/src/main/demo/people.csv"
  say ""
}
