package nl.mienskip.shell.signin;

/** How Keycloak is asked to sign somebody in. */
enum Attempt {
    /** Without any page; whoever is not signed in at Keycloak gets its page next. */
    SILENT_FIRST(true),
    /** Without any page; whoever is not signed in at Keycloak stays a visitor here. */
    SILENT_ONLY(true),
    /** With the village's own page. */
    BRANDED(false),
    /** With the platform's page: Keycloak does not know the village's look. */
    PLAIN(false),
    /** With the page for a new account. */
    REGISTER(false),
    /** With the page, also when somebody is signed in at Keycloak. */
    ANEW(false);

    private final boolean silent;

    Attempt(boolean silent) {
        this.silent = silent;
    }

    boolean silent() {
        return silent;
    }
}
