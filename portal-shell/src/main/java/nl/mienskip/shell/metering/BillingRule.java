package nl.mienskip.shell.metering;

import nl.mienskip.usage.Billing;

/**
 * Whether a request counts for the bill. Refused is what was turned away before a page had to work for it: malformed
 * (400), not signed in (401), not allowed or forged (403), too large (413, 431), the wrong host (421), too many (429), or closed for now (503).
 * A page that is not there (404) and one that failed (500) did work and do count.
 */
final class BillingRule {

    private BillingRule() {}

    /** @param userAgent what the client calls itself; null when it does not say */
    static Billing of(int status, String userAgent) {
        return switch (status) {
            case 400, 401, 403, 413, 421, 429, 431, 503 -> Billing.REFUSED;
            default -> UserAgents.billing(userAgent);
        };
    }
}
