package nl.mienskip.costs.subscriptions;

/** How the log names a subscription. */
final class SubscriptionWords {

    private SubscriptionWords() {}

    static String of(String name, SubscriptionView view) {
        return name + ": " + view.service() + " " + years(view);
    }

    static String years(SubscriptionView view) {
        return view.since() + "-" + (view.until() == null ? "" : view.until());
    }
}
