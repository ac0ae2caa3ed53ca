package nl.mienskip.looks;

import java.util.EnumMap;
import java.util.Map;

/**
 * The colours that pages are painted with in one mode, all as {@code #rrggbb}. Text has a contrast of at least 4.5 with
 * what it stands on (links, and text on soft, at least 7), parts that must be seen at least 3.
 *
 * @param brand header, buttons: seen on paper and card
 * @param brandInk text on brand and on brandDeep
 * @param brandDeep brand under the pointer, and shapes on it
 * @param link text on paper, card and soft
 * @param soft a tint for quiet grounds; plain ink can be read on it
 * @param softInk text on soft
 * @param accent the focus ring and marks: seen on paper, card and soft
 * @param accentInk text on accent
 * @param palette what tiles are painted with
 */
public record LookTokens(
        String brand,
        String brandInk,
        String brandDeep,
        String link,
        String soft,
        String softInk,
        String accent,
        String accentInk,
        Map<PaintName, Paint> palette) {

    private static final double DEEPER = 0.28;
    private static final double TINT_ON_WHITE = 0.9;
    private static final double TINT_ON_CARD = 0.78;

    public LookTokens {
        palette = Map.copyOf(palette);
    }

    /** The paint of this name. */
    public Paint paint(PaintName name) {
        return palette.get(name);
    }

    static LookTokens of(Colour brandAsked, Colour accentAsked, Mode mode) {
        Colour soft = mode == Mode.LIGHT
                ? brandAsked.towards(Colour.WHITE, TINT_ON_WHITE)
                : brandAsked.towards(mode.card(), TINT_ON_CARD);
        Colour brand = Contrast.enough(brandAsked, Contrast.PART, mode.away(), mode.paper(), mode.card());
        Colour brandInk = Contrast.inkOn(brand);
        Colour deep = brand.towards(brandInk.equals(Colour.WHITE) ? Colour.BLACK : Colour.WHITE, DEEPER);
        Colour link = Contrast.enough(brand, Contrast.READING, mode.away(), mode.paper(), mode.card(), soft);
        Colour softInk = Contrast.enough(deep, Contrast.READING, mode.away(), soft);
        Colour accent = Contrast.enough(accentAsked, Contrast.PART, mode.away(), mode.paper(), mode.card(), soft);
        return new LookTokens(
                brand.hex(),
                brandInk.hex(),
                deep.hex(),
                link.hex(),
                soft.hex(),
                softInk.hex(),
                accent.hex(),
                Contrast.inkOn(accent).hex(),
                palette(brand, accentAsked, soft, softInk));
    }

    private static Map<PaintName, Paint> palette(Colour brand, Colour accent, Colour soft, Colour softInk) {
        Map<PaintName, Paint> palette = new EnumMap<>(PaintName.class);
        palette.put(PaintName.BRAND, Paint.on(brand));
        palette.put(PaintName.ACCENT, Paint.on(accent));
        palette.put(PaintName.SOFT, Paint.of(soft, softInk));
        palette.put(PaintName.CLAY, Paint.on(Colour.of("#a9430f")));
        palette.put(PaintName.SKY, Paint.on(Colour.of("#1d5f8c")));
        palette.put(PaintName.PLUM, Paint.on(Colour.of("#6b3c7d")));
        palette.put(PaintName.SUN, Paint.on(Colour.of("#f2c94c")));
        palette.put(PaintName.MOSS, Paint.on(Colour.of("#3f6b35")));
        return palette;
    }
}
