package nl.mienskip.shell.metering;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.usage.Billing;

/** The machines that call themselves by a known name and are not billed for; listed in {@code user-agents.txt}. */
final class UserAgents {

    private static final int ASCII = 128;

    /** By the first character of the token, in either case: this is asked for every request and must cost nothing. */
    private static final List<List<Known>> KNOWN = read();

    private UserAgents() {}

    /** @param userAgent what the client calls itself; null when it does not say */
    static Billing billing(String userAgent) {
        if (userAgent != null) {
            for (int at = 0; at < userAgent.length(); at++) {
                char first = userAgent.charAt(at);
                List<Known> candidates = first < ASCII ? KNOWN.get(first) : List.of();
                for (int i = 0; i < candidates.size(); i++) {
                    if (candidates.get(i).standsAt(userAgent, at)) {
                        return candidates.get(i).billing();
                    }
                }
            }
        }
        return Billing.BILLABLE;
    }

    private static List<List<Known>> read() {
        List<List<Known>> byFirst = new ArrayList<>();
        for (int c = 0; c < ASCII; c++) {
            byFirst.add(new ArrayList<>());
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                UserAgents.class.getResourceAsStream("user-agents.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Known::of)
                    .forEach(known -> {
                        char first = known.token().charAt(0);
                        byFirst.get(Character.toLowerCase(first)).add(known);
                        byFirst.get(Character.toUpperCase(first)).add(known);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byFirst.stream().map(List::copyOf).toList();
    }

    private record Known(Billing billing, String token) {

        static Known of(String line) {
            String[] parts = line.split("\\|", 3);
            return new Known(Billing.valueOf(parts[0].strip()), parts[1].strip());
        }

        boolean standsAt(String text, int at) {
            return text.regionMatches(true, at, token, 0, token.length());
        }
    }
}
