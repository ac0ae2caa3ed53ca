/**
 * Signing up for what is in the agenda, without an account: a name and an address for one time that an event is, a place or
 * one on the waiting list, and a link in a mail to cancel. Owns {@code signup}. Imports the kernel, the agenda with its times
 * and terms, the editorial desk for who may see the list, and the tenants.
 *
 * <p>The event's row is held while places are counted, and the list is read with locks: under repeatable read anything else
 * would be as old as the transaction.
 */
package nl.mienskip.signups;
