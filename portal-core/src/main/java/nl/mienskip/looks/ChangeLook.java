package nl.mienskip.looks;

import java.util.Map;
import nl.mienskip.tenants.Language;

/**
 * A village's choice.
 *
 * @param brand {@code #rrggbb}
 * @param accent {@code #rrggbb}
 * @param welcome a sentence below the welcome on the home page, by language, at most 200 characters; none for a language
 *     that is left out
 * @param crestId a picture of this village; null for none
 * @param photoId a picture of this village; null for none
 * @param version of the look that the choice began with
 */
public record ChangeLook(
        String brand,
        String accent,
        LookFont font,
        Map<Language, String> welcome,
        Long crestId,
        Long photoId,
        long version) {

    /** The look of a village that has not chosen yet. */
    public static final ChangeLook DEFAULT =
            new ChangeLook("#1f4e6b", "#9a4a12", LookFont.ATKINSON, Map.of(), null, null, 0);

    public ChangeLook {
        welcome = Map.copyOf(welcome);
    }

    /** The same choice, made on this version. */
    public ChangeLook on(long seenVersion) {
        return new ChangeLook(brand, accent, font, welcome, crestId, photoId, seenVersion);
    }
}
