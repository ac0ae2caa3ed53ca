package nl.mienskip.kernel.identity;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/** Makes names to sign in with: readable from paper, from somebody's own name, with digits so that none is taken. */
final class Usernames {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST = 30;

    private Usernames() {}

    static String like(String givenName, String familyName) {
        String letters = plain(givenName) + "." + plain(familyName);
        String name = letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
        return name + "." + (1000 + RANDOM.nextInt(9000));
    }

    private static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
        return letters.isEmpty() ? "bewoner" : letters;
    }
}
