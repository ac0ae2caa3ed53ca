package nl.mienskip.looks;

/**
 * A ground and the ink that can be read on it, both as {@code #rrggbb}.
 *
 * @param ground what is painted
 * @param ink text and icons on it
 */
public record Paint(String ground, String ink) {

    static Paint on(Colour ground) {
        return new Paint(ground.hex(), Contrast.inkOn(ground).hex());
    }

    static Paint of(Colour ground, Colour ink) {
        return new Paint(ground.hex(), ink.hex());
    }
}
