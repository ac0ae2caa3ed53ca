package nl.mienskip.freshness;

import java.security.SecureRandom;
import java.util.Base64;
import nl.mienskip.kernel.text.Sha256;

/** What makes a link somebody's own: 192 random bits. Only its fingerprint is stored. */
record LinkToken(String characters) {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkToken random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What is stored; with the village in it, so that a token is worth nothing elsewhere. */
    String hash(long tenantId) {
        return Sha256.of(tenantId + ":" + characters);
    }

    /** Not the token itself, which must not stand in a log. */
    @Override
    public String toString() {
        return "LinkToken";
    }
}
