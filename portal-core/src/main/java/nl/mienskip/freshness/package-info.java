/**
 * Keeps a village's pages fresh: once a week everybody who writes gets one mail of all that waits for them, with a link to a
 * page where they say what is still right without signing in. Owns {@code freshness_week} and {@code freshness_link};
 * imports the kernel, the editorial desk, the members and the tenants.
 *
 * <p>What a mail lists is what its reader would see at the desk: the round, and the page behind the link, act in their name
 * with the rights that they have at that moment.
 */
package nl.mienskip.freshness;
