package nl.mienskip.shell.signin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;

/**
 * A sign-in on its way: what is needed when the browser comes back from Keycloak.
 *
 * @param state known to Keycloak and this browser only
 * @param nonce must stand in the token
 * @param verifier proves that the code is ours (PKCE)
 * @param to a path on this host
 * @param attempt how it was asked
 * @param startedAt when it began
 */
record Pending(String state, String nonce, String verifier, String to, Attempt attempt, Instant startedAt) {

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(state);
            out.writeUTF(nonce);
            out.writeUTF(verifier);
            out.writeUTF(to);
            out.writeUTF(attempt.name());
            out.writeLong(startedAt.getEpochSecond());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static Pending of(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Pending(
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    Attempt.valueOf(in.readUTF()),
                    Instant.ofEpochSecond(in.readLong()));
        }
    }
}
