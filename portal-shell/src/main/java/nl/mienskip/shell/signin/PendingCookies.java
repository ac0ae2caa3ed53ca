package nl.mienskip.shell.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.mienskip.kernel.identity.KeycloakSettings;
import nl.mienskip.shell.TenantFilter;

/**
 * Keeps sign-ins on their way in the browser, one encrypted cookie for each, so that tabs do not disturb each other, no
 * visitor gets a session, and any node and any restart understands them. Sealed for one host: another host's is worth
 * nothing, and the name's prefix keeps sibling hosts from setting one.
 */
@ApplicationScoped
class PendingCookies {

    private static final String PREFIX = "__Host-in-";
    private static final int NAME_FROM_STATE = 12;
    private static final int MOST = 6;
    private static final Duration VALID = Duration.ofHours(1);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private KeycloakSettings settings;

    @Inject
    private Clock clock;

    void add(HttpServletRequest request, HttpServletResponse response, Pending pending) {
        List<Pending> others = all(request);
        others.stream()
                .sorted(Comparator.comparing(Pending::startedAt).reversed())
                .skip(MOST - 1L)
                .forEach(old -> remove(response, old.state()));
        set(response, pending.state(), sealed(pending, host(request)), VALID);
    }

    /** The sign-in of this state, begun in this browser on this host within the hour. */
    Optional<Pending> find(HttpServletRequest request, String state) {
        return all(request).stream()
                .filter(pending -> pending.state().equals(state))
                .findFirst();
    }

    void remove(HttpServletResponse response, String state) {
        set(response, state, "", Duration.ZERO);
    }

    private List<Pending> all(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? List.of()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().startsWith(PREFIX))
                        .flatMap(cookie -> opened(cookie.getValue(), host(request)).stream())
                        .filter(pending -> pending.startedAt().plus(VALID).isAfter(clock.instant()))
                        .toList();
    }

    private static void set(HttpServletResponse response, String state, String value, Duration age) {
        String name = PREFIX + state.substring(0, Math.min(NAME_FROM_STATE, state.length()));
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=/; Max-Age=" + age.toSeconds() + "; Secure; HttpOnly; SameSite=Lax");
    }

    private static String host(HttpServletRequest request) {
        return TenantFilter.host(request);
    }

    private String sealed(Pending pending, String host) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, nonce, host).doFinal(pending.bytes());
            byte[] whole = Arrays.copyOf(nonce, nonce.length + secret.length);
            System.arraycopy(secret, 0, whole, nonce.length, secret.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Pending> opened(String value, String host) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(value);
            if (whole.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE, nonce, host).doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(Pending.of(plain));
        } catch (GeneralSecurityException | IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String host) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(host.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** From the client's secret, which all nodes share and nobody else knows. */
    private byte[] key() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(settings.clientSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return mac.doFinal("sign-ins on their way".getBytes(StandardCharsets.UTF_8));
    }
}
