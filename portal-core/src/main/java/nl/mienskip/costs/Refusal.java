package nl.mienskip.costs;

import nl.mienskip.tenants.Language;

/**
 * Why a pool cannot be divided.
 *
 * @param about what it is about, such as the meter of which nothing was used; empty when that is clear
 */
public record Refusal(Reason reason, String about) {

    public static Refusal of(InvalidSplit refusal) {
        return new Refusal(
                refusal.reason(), refusal.arguments().length == 0 ? "" : String.valueOf(refusal.arguments()[0]));
    }

    /** As the API tells it. */
    public String code() {
        return reason.code();
    }

    /** For people. */
    public String in(Language language) {
        return Words.of(language).say(reason.code(), Words.meter(language, about));
    }
}
