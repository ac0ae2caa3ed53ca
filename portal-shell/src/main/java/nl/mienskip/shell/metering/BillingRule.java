package nl.mienskip.shell.metering;

import nl.mienskip.usage.Billing;

/**
 * Whether a request counts for the bill. Refused is what was turned away before a page had to work for it: not signed
 * in (401), not allowed or forged (403), too large (413, 431), the wrong host (421), too many (429), closed for now (503),
 * or an address that no page can have. A page that is not there (404), one that failed (500) and input that was read and
 * found wrong (400) did work and do count.
 */
final class BillingRule {

    private BillingRule() {}

    /**
     * @param badAddress whether it was turned away for its address alone
     * @param userAgent what the client calls itself; null when it does not say
     */
    static Billing of(int status, boolean badAddress, String userAgent) {
        if (badAddress) {
            return Billing.REFUSED;
        }
        return switch (status) {
            case 401, 403, 413, 421, 429, 431, 503 -> Billing.REFUSED;
            default -> UserAgents.billing(userAgent);
        };
    }
}
