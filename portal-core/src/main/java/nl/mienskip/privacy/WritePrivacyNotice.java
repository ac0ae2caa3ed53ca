package nl.mienskip.privacy;

import nl.mienskip.tenants.Language;

/**
 * What a village states.
 *
 * @param responsible who answers for the data, such as an association with its address; empty while that is not said
 * @param contactEmail where somebody can ask what is kept of them; empty for none
 * @param language of the village's own words
 * @param words of the village's own, as HTML; empty for none
 * @param version of the notice that the change began with
 */
public record WritePrivacyNotice(
        String responsible, String contactEmail, Language language, String words, long version) {}
