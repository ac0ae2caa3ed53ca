package nl.mienskip.looks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.kernel.media.PictureView;
import nl.mienskip.tenants.Language;

/**
 * A village's look as pages need it.
 *
 * @param brand the colour that was chosen, as {@code #rrggbb}; paint with the tokens, not with this
 * @param accent likewise
 * @param welcome words of welcome by language
 * @param crest null when there is none
 * @param photo null when there is none
 * @param light what to paint light pages with
 * @param dark what to paint dark pages with
 * @param corrections where the tokens could not be what was chosen
 * @param version rises with every change; 0 for a village that has not chosen yet
 */
public record LookView(
        String brand,
        String accent,
        LookFont font,
        Map<Language, String> welcome,
        PictureView crest,
        PictureView photo,
        LookTokens light,
        LookTokens dark,
        List<Correction> corrections,
        long version) {

    public LookView {
        welcome = Map.copyOf(welcome);
        corrections = List.copyOf(corrections);
    }

    static LookView of(ChangeLook choice, PictureView crest, PictureView photo, long version) {
        Colour brand = Colour.checked("brand", choice.brand());
        Colour accent = Colour.checked("accent", choice.accent());
        LookTokens light = LookTokens.of(brand, accent, Mode.LIGHT);
        LookTokens dark = LookTokens.of(brand, accent, Mode.DARK);
        return new LookView(
                brand.hex(),
                accent.hex(),
                choice.font(),
                choice.welcome(),
                crest,
                photo,
                light,
                dark,
                Correction.of(brand, accent, light, dark),
                version);
    }

    /** The words of welcome in this language; empty when there are none. */
    public Optional<String> welcome(Language language) {
        return Optional.ofNullable(welcome.get(language));
    }

    /** The choice that led to this look, to begin a change with. */
    public ChangeLook choice() {
        return new ChangeLook(
                brand,
                accent,
                font,
                welcome,
                crest == null ? null : crest.id(),
                photo == null ? null : photo.id(),
                version);
    }
}
