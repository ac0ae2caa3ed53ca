/**
 * People across all villages: one account for each, whatever number of villages they belong to, and where they are
 * signed in at this moment. Keycloak says who somebody is; what they may do somewhere stands with that village's
 * members. Owns {@code account} and {@code sign_in}. Imports the kernel and the language of {@code tenants}.
 */
package nl.mienskip.accounts;
