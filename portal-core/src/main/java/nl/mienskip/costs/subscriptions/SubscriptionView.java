package nl.mienskip.costs.subscriptions;

/**
 * A service that a participant takes.
 *
 * @param since the first year
 * @param until the last year; null while it goes on
 */
public record SubscriptionView(long id, long participantId, String service, int since, Integer until, long version) {

    /** Whether it is taken in this year. */
    public boolean in(int year) {
        return since <= year && (until == null || until >= year);
    }
}
