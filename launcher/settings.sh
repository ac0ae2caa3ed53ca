# shellcheck shell=bash
# Every setting that the launcher reads, with what it is when nobody set it: docs/guide/configuration.md has the table.
# shellcheck disable=SC2034 # read by the other parts

# What the demo uses and production refuses: anybody can read it here.
declare -A DEMO_SECRETS=(
  [PORTAL_DB_PASSWORD]=portal-demo
  [PORTAL_KEYCLOAK_ADMIN_PASSWORD]=keycloak-demo
  [PORTAL_CLIENT_SECRET]=demo-portal-secret
  [PORTAL_PROVISIONING_SECRET]=demo-provisioning-secret
)

# Where the demo stands. In production one start there would move every village.
DEMO_DOMAIN=mienskip.localhost

read_settings() {
  PORTAL_ENV=${PORTAL_ENV:-demo}
  PORTAL_DATA=$(readlink -m "${PORTAL_DATA:-$ROOT/.portal}")
  PORTAL_SERVERS=$(readlink -m "${PORTAL_SERVERS:-$ROOT/.portal/servers}")
  PORTAL_BIND=${PORTAL_BIND:-127.0.0.1}
  PORTAL_HTTP_PORT=${PORTAL_HTTP_PORT:-8080}
  PORTAL_MANAGEMENT_PORT=${PORTAL_MANAGEMENT_PORT:-9990}
  PORTAL_KEYCLOAK_PORT=${PORTAL_KEYCLOAK_PORT:-8180}
  PORTAL_DB_PORT=${PORTAL_DB_PORT:-3307}
  PORTAL_MAILS_PORT=${PORTAL_MAILS_PORT:-8025}
  PORTAL_BASE_DOMAIN=${PORTAL_BASE_DOMAIN:-$DEMO_DOMAIN}
  PORTAL_PUBLIC_SCHEME=${PORTAL_PUBLIC_SCHEME:-http}
  PORTAL_PUBLIC_PORT=${PORTAL_PUBLIC_PORT:-$PORTAL_HTTP_PORT}
  PORTAL_FILES=${PORTAL_FILES:-$PORTAL_DATA/data/files}
  PORTAL_DB_USER=${PORTAL_DB_USER:-portal}
  PORTAL_KEYCLOAK_ADMIN=${PORTAL_KEYCLOAK_ADMIN:-admin}
  local secret
  for secret in "${!DEMO_SECRETS[@]}"; do
    printf -v "$secret" '%s' "${!secret:-${DEMO_SECRETS[$secret]}}"
  done

  # The quick compiler alone starts the portal in half the time; the thorough one serves more pages later.
  if [[ $PORTAL_ENV == demo ]]; then PORTAL_JAVA_OPTS=${PORTAL_JAVA_OPTS--XX:TieredStopAtLevel=1}; fi
  PORTAL_JAVA_OPTS=${PORTAL_JAVA_OPTS:-}

  OWN_DATABASE=1 OWN_KEYCLOAK=1 OWN_MAILS=1
  if [[ -n ${PORTAL_DB_URL:-} ]]; then OWN_DATABASE=; fi
  if [[ -n ${PORTAL_KEYCLOAK_URL:-} ]]; then OWN_KEYCLOAK=; fi
  if [[ -n ${PORTAL_SMTP_HOST:-} ]]; then OWN_MAILS=; fi
  PORTAL_SMTP_PORT=${PORTAL_SMTP_PORT:-$([[ -n $OWN_MAILS ]] && echo 2525 || echo 25)}
  PORTAL_SMTP_HOST=${PORTAL_SMTP_HOST:-127.0.0.1}
  PORTAL_DB_URL=${PORTAL_DB_URL:-jdbc:mariadb://127.0.0.1:$PORTAL_DB_PORT/portal?sslMode=disable}
  PORTAL_KEYCLOAK_URL=${PORTAL_KEYCLOAK_URL:-http://localhost:$PORTAL_KEYCLOAK_PORT}
  PORTAL_INTERNAL_URL=${PORTAL_INTERNAL_URL:-http://localhost:$PORTAL_HTTP_PORT}
  PORTAL_PORT_SUFFIX=:$PORTAL_PUBLIC_PORT
  case $PORTAL_PUBLIC_SCHEME$PORTAL_PORT_SUFFIX in http:80 | https:443) PORTAL_PORT_SUFFIX= ;; esac

  DATA=$PORTAL_DATA/data MAILS=$PORTAL_DATA/mails LOGS=$PORTAL_DATA/logs RUN=$PORTAL_DATA/run
}

# The environment that the portal's server gets, and Keycloak when it reads the realm.
export_settings() {
  export PORTAL_ENV PORTAL_BASE_DOMAIN PORTAL_PUBLIC_SCHEME PORTAL_PUBLIC_PORT PORTAL_PORT_SUFFIX PORTAL_INTERNAL_URL \
    PORTAL_FILES PORTAL_DB_URL PORTAL_DB_USER PORTAL_DB_PASSWORD PORTAL_KEYCLOAK_URL PORTAL_CLIENT_SECRET \
    PORTAL_PROVISIONING_SECRET PORTAL_SMTP_HOST PORTAL_SMTP_PORT
}

is_port() { [[ $1 =~ ^[1-9][0-9]{0,4}$ ]] && (($1 <= 65535)); }

check_settings() {
  [[ $PORTAL_ENV == demo || $PORTAL_ENV == production ]] ||
    die "PORTAL_ENV is '$PORTAL_ENV'; it must be demo or production."
  [[ $PORTAL_PUBLIC_SCHEME == http || $PORTAL_PUBLIC_SCHEME == https ]] ||
    die "PORTAL_PUBLIC_SCHEME is '$PORTAL_PUBLIC_SCHEME'; it must be http or https."
  local name value
  local -A owner=()
  for name in PORTAL_HTTP_PORT PORTAL_MANAGEMENT_PORT PORTAL_KEYCLOAK_PORT PORTAL_DB_PORT PORTAL_SMTP_PORT \
    PORTAL_MAILS_PORT; do
    value=${!name}
    is_port "$value" || die "$name is '$value'; it must be a port number from 1 to 65535."
    [[ -z ${owner[$value]:-} ]] || die "$name and ${owner[$value]} are both $value; give each a port of its own."
    owner[$value]=$name
  done
  is_port "$PORTAL_PUBLIC_PORT" ||
    die "PORTAL_PUBLIC_PORT is '$PORTAL_PUBLIC_PORT'; it must be a port number from 1 to 65535."
  [[ ! $PORTAL_DB_PASSWORD$PORTAL_DB_USER =~ [\'\\] ]] ||
    die "PORTAL_DB_USER and PORTAL_DB_PASSWORD may hold no quote and no backslash."
  if [[ $PORTAL_ENV == production ]]; then refuse_the_demos; fi
}

refuse_the_demos() {
  local secret open=()
  for secret in "${!DEMO_SECRETS[@]}"; do
    if [[ $secret == PORTAL_KEYCLOAK_ADMIN_PASSWORD && -z $OWN_KEYCLOAK ]]; then continue; fi
    if [[ ${!secret} == "${DEMO_SECRETS[$secret]}" ]]; then open+=("$secret"); fi
  done
  if [[ -n $OWN_KEYCLOAK ]]; then open+=(PORTAL_KEYCLOAK_URL); fi
  if [[ $PORTAL_BASE_DOMAIN == "$DEMO_DOMAIN" ]]; then open+=(PORTAL_BASE_DOMAIN); fi
  ((${#open[@]} == 0)) ||
    die "PORTAL_ENV=production refuses demo secrets, the demo realm and the demo's domain: set ${open[*]} to your own (docs/guide/configuration.md)."
}

make_folder() { mkdir -p "$1" 2>/dev/null && [[ -w $1 ]]; }

# The folder must be ours to write before anything else is tried.
open_data_folder() {
  local folder
  for folder in "$DATA" "$MAILS" "$LOGS" "$RUN"; do
    make_folder "$folder" ||
      die "Cannot write in $folder (it belongs to $(stat -c %U "$folder" 2>/dev/null || echo nobody)): run as that user, or set PORTAL_DATA to a folder of your own."
  done
  chmod 700 "$DATA" "$MAILS" "$RUN"
}

# address HOST: as a browser needs it.
address() { printf '%s://%s%s/' "$PORTAL_PUBLIC_SCHEME" "$1" "$PORTAL_PORT_SUFFIX"; }
