/**
 * What each tenant used, as a ledger that can be recomputed and from which is billed.
 *
 * <p>{@link nl.mienskip.usage.Metering} counts in memory as things happen, without a lock or the database. The flush
 * brings it every four seconds, at stop and for a reader to {@code usage_batch} and {@code usage_fact}: one sum for each
 * node, tenant, day, meter and billing, under the key (node, boot, sequence), so that a batch sent twice lands once. The
 * same transaction adds to {@code usage_day}, the roll-up that is read; a job proves that it is what the facts add up to
 * and makes it anew where it is not. Days are the tenant's own. {@code usage_exclusion} holds what the treasurer left out
 * of the bill. No row holds personal data. Owns these four tables; imports the kernel and the doors of tenants.
 *
 * <p>What can be lost: a server that is killed takes what it counted since its last flush with it, at most five seconds;
 * one that is killed while the database is away takes everything since the database left. Both were chosen: nothing is
 * written on the way of a request, and a request never fails or waits for metering.
 */
package nl.mienskip.usage;
