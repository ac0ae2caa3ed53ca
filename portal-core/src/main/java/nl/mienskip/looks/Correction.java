package nl.mienskip.looks;

import java.util.List;
import java.util.stream.Stream;

/**
 * A colour that had to give way, because it could not be told from the page.
 *
 * @param field which colour: {@code brand} or {@code accent}
 * @param mode on which pages
 * @param asked what was chosen, as {@code #rrggbb}
 * @param became what pages show instead
 * @param ratio the contrast that the chosen colour has, from 1 to 21
 * @param needed the contrast that it needs
 */
public record Correction(String field, Mode mode, String asked, String became, double ratio, double needed) {

    static List<Correction> of(Colour brand, Colour accent, LookTokens light, LookTokens dark) {
        return Stream.of(
                        of("brand", Mode.LIGHT, brand, light.brand(), light.soft(), false),
                        of("accent", Mode.LIGHT, accent, light.accent(), light.soft(), true),
                        of("brand", Mode.DARK, brand, dark.brand(), dark.soft(), false),
                        of("accent", Mode.DARK, accent, dark.accent(), dark.soft(), true))
                .filter(correction -> !correction.asked().equals(correction.became()))
                .toList();
    }

    private static Correction of(
            String field, Mode mode, Colour asked, String became, String soft, boolean seenOnSoft) {
        double onPage = Contrast.least(asked, mode.paper(), mode.card());
        double ratio = seenOnSoft ? Math.min(onPage, Contrast.ratio(asked, Colour.of(soft))) : onPage;
        return new Correction(field, mode, asked.hex(), became, ratio, Contrast.PART);
    }
}
