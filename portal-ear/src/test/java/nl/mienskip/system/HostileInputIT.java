package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Everything that can be asked for is asked for with input that nobody means well by, a few times each. Whatever comes in,
 * the portal answers and says that it is wrong: nothing breaks, and no answer tells of the portal's inside. The draws are
 * the same in every build; another {@code -Dportal.hostile.seed} draws others.
 */
class HostileInputIT {

    private static final long SEED = Long.getLong("portal.hostile.seed", 20_261_122L);
    private static final int DRAWS_EACH = 4;
    private static final int PATIENCE_MILLIS = 20_000;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) .*", Pattern.DOTALL);
    private static final Pattern INSIDE =
            Pattern.compile("\\bat (?:nl\\.mienskip|org\\.|java\\.)|Exception\\b|SQLSTATE");
    private static final Pattern PARAMETER = Pattern.compile("\"name\": ?\"(\\w+)\",\\s*\"in\": ?\"query\"");

    /** What forms and documents call their fields, beside what the API's document names. */
    private static final List<String> FIELDS = List.of(
            "name",
            "title",
            "email",
            "language",
            "code",
            "password",
            "again",
            "introduction",
            "version",
            "page",
            "year",
            "month",
            "day",
            "q",
            "why",
            "preview",
            "to",
            "from",
            "body",
            "text",
            "file");

    private final Random random = new Random(SEED);
    private int asked;

    @Test
    void nothingThatAVisitorSendsBreaksThePortal() throws IOException {
        assertThat(Routes.endpoints()).hasSizeGreaterThan(50);

        assertThat(faults(Routes.endpoints(), Integer.parseInt(Portal.setting("portal.port")), null))
                .as("seed %d", SEED)
                .isEmpty();
    }

    @Test
    void nothingThatAProgramAsksBreaksTheApi() throws IOException {
        List<Routes.Endpoint> read = Routes.endpoints().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .filter(endpoint -> endpoint.path().startsWith("/api/v1/"))
                .toList();
        assertThat(read).hasSizeGreaterThan(20);

        assertThat(faults(read, Integer.parseInt(Portal.setting("portal.port")), Tokens.of("cooperation-api")))
                .as("seed %d", SEED)
                .isEmpty();
    }

    @Test
    void aServerThatBreaksIsFound() throws IOException {
        HttpServer brittle = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        brittle.createContext("/", exchange -> {
            boolean breaks = exchange.getRequestURI().toString().contains("%E2%80%AE");
            exchange.sendResponseHeaders(breaks ? 500 : 404, -1);
            exchange.close();
        });
        brittle.start();
        try {
            List<Routes.Endpoint> pages = List.of(new Routes.Endpoint("GET", "/news/{id}"));
            List<String> found = new ArrayList<>();
            while (found.isEmpty() && asked < 500) {
                found.addAll(faults(pages, brittle.getAddress().getPort(), null));
            }
            assertThat(found).isNotEmpty();
        } finally {
            brittle.stop(0);
        }
    }

    /** What broke, an address each. */
    private List<String> faults(List<Routes.Endpoint> endpoints, int port, String token) throws IOException {
        List<String> names = names();
        List<String> faults = new ArrayList<>();
        for (Routes.Endpoint endpoint : endpoints) {
            for (int draw = 0; draw < DRAWS_EACH; draw++) {
                String host = Portal.host(random.nextInt(3) == 0 ? "" : "burum") + ":" + port;
                HostileRequest request = HostileRequest.drawn(random, endpoint, names, host, token);
                fault(request, port).ifPresent(fault -> faults.add(fault + " to " + request.address()));
            }
        }
        return faults;
    }

    private Optional<String> fault(HostileRequest request, int port) throws IOException {
        String answer = answer(request, port);
        Matcher status = STATUS.matcher(answer);
        if (!status.matches()) {
            return Optional.of("no answer");
        }
        if (status.group(1).startsWith("5")) {
            return Optional.of(status.group(1));
        }
        return INSIDE.matcher(answer).find() && !request.address().contains("/api") // its document tells of errors
                ? Optional.of("the portal's inside")
                : Optional.empty();
    }

    /** Each comes from an address of its own, so that no limit answers instead. */
    private String answer(HostileRequest request, int port) throws IOException {
        asked++;
        InetAddress own = InetAddress.getByName("127.9." + (asked / 250) + "." + (1 + asked % 250));
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, own, 0)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.bytes());
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(200_000), StandardCharsets.ISO_8859_1);
        } catch (SocketException cutOff) {
            return "";
        }
    }

    private static List<String> names() {
        TreeSet<String> names = new TreeSet<>(FIELDS);
        Matcher parameter =
                PARAMETER.matcher(Portal.get("", "/api/v1/openapi.json").body());
        while (parameter.find()) {
            names.add(parameter.group(1));
        }
        return List.copyOf(names);
    }
}
