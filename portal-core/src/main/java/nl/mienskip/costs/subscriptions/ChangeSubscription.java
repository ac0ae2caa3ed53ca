package nl.mienskip.costs.subscriptions;

/**
 * Changes in which years a participant takes a service.
 *
 * @param version of the subscription as whoever changes it read it
 * @param until the last year; null while it goes on
 */
public record ChangeSubscription(long id, long version, int since, Integer until, String why) {}
