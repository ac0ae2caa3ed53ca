package nl.mienskip.enrolments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A one-time code: twelve letters and digits, 60 random bits, without those that look alike (Crockford's alphabet). Only
 * its hash is stored.
 */
record EnrolmentCode(String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static EnrolmentCode random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new EnrolmentCode(code.toString());
    }

    /** A code as somebody typed it: small letters, spaces and hyphens are fine, and O, I and L for 0 and 1. */
    static Optional<EnrolmentCode> typed(String text) {
        String code = text == null
                ? ""
                : text.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        boolean possible = code.length() == LENGTH && code.chars().allMatch(one -> ALPHABET.indexOf(one) >= 0);
        return possible ? Optional.of(new EnrolmentCode(code)) : Optional.empty();
    }

    /** In groups, for reading and typing. */
    String grouped() {
        return characters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** What is stored; with the village in it, so that a code is worth nothing elsewhere. */
    String hash(long tenantId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((tenantId + ":" + characters).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not the code itself, which must not stand in a log. */
    @Override
    public String toString() {
        return "EnrolmentCode";
    }
}
