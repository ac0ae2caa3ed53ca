package nl.mienskip.signups;

import java.security.SecureRandom;
import java.util.Base64;
import nl.mienskip.kernel.text.Sha256;

/** The part of a mail's link by which somebody shows that a sign-up is theirs; only its fingerprint is stored. */
record SignupToken(String text) {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SignupToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SignupToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Sha256.of(text);
    }
}
