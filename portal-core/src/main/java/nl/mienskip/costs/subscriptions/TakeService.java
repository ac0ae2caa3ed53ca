package nl.mienskip.costs.subscriptions;

/**
 * Notes that a participant takes a service.
 *
 * @param service its code in the tariffs
 * @param since the first year
 * @param until the last year; null while it goes on
 */
public record TakeService(long participantId, String service, int since, Integer until) {}
