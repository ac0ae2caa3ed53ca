package nl.mienskip.admin.shell;

import java.text.Normalizer;
import java.util.Locale;

/** Proposes a short name: what is left of a name when only letters, digits and hyphens are. */
public final class SlugProposal {

    private static final int LONGEST = 40;

    private SlugProposal() {}

    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return cut.replaceAll("^-+|-+$", "");
    }
}
