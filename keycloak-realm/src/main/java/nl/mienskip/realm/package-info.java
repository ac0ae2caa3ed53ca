/**
 * Puts together, when the project is built, what Keycloak is given: the realm for the demo and the one for an own
 * Keycloak. Nothing of this runs in the portal.
 *
 * <p>The parts: {@code src/main/realm} the realm itself, with placeholders that Keycloak fills from its environment
 * when it imports; {@code src/main/demo} the made-up villages and people, the one list that the portal's seed and the
 * launcher read too; {@code src/main/theme/mienskip} the sign-in pages and mails. The results:
 * {@code target/import/mienskip-realm.json}, {@code target/import-production/mienskip-realm.json} and
 * {@code target/themes/mienskip}. See docs/guide/identity.md.
 */
package nl.mienskip.realm;
