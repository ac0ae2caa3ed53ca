/**
 * What a village reads of its own bill beside the bill itself: how it would be by the other keys, what the year is expected
 * to come to, how villages of its size fare; and what it shows its residents of it. Owns {@code bill_page}; imports the
 * kernel, the costs, their pools, tariffs and statements, and the doors of participants and tenants.
 *
 * <p>Of others a village learns names and figures only where they agreed to it, and figures without names only where three
 * or more nameless ones are thrown together, so that no single one can be worked out ({@link
 * nl.mienskip.costs.bills.PeersRule}).
 */
package nl.mienskip.costs.bills;
