/**
 * Recognising who sends a request: signing in and out with Keycloak (OpenID Connect, authorization code with PKCE), the
 * session that both wars share, bearer tokens of the API. Keycloak says who somebody is; the members' door says what
 * they may do here, anew for every request. docs/guide/sign-in.md tells how the pieces work together.
 */
package nl.mienskip.shell.signin;
