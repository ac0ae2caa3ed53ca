package nl.mienskip.tenants;

/**
 * Which villages and municipalities to list; the platform is never among them.
 *
 * @param words in the name or slug; empty for all
 * @param status null for all
 * @param participantId who pays; null for all
 */
public record TenantFilter(String words, TenantStatus status, Long participantId) {

    /** All of them. */
    public static final TenantFilter ALL = new TenantFilter("", null, null);

    public TenantFilter {
        words = words == null ? "" : words.strip();
    }
}
