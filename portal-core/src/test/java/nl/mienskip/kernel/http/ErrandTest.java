package nl.mienskip.kernel.http;

import static nl.mienskip.kernel.http.LocalServer.head;
import static nl.mienskip.kernel.http.LocalServer.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real connections to a server on this machine, whose address 127.0.0.1 stands for one on the web at large. */
class ErrandTest {

    private static final int LIMIT = 100_000;
    private static final Duration IN_A_HURRY = Duration.ofMillis(600);
    private static final String OK = "HTTP/1.1 200 OK";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final AtomicInteger asked = new AtomicInteger();

    /** Long enough for a machine with much else to do; those that are about time take less. */
    private Duration patience = Duration.ofSeconds(30);

    @Test
    void whatIsThereIsRead() throws IOException {
        try (LocalServer server = LocalServer.that(saying("<rss/>", OK, "Content-Type: text/xml", "ETag: \"a\""))) {
            Answer answer = fetch(server, "/feed?of=all");

            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("<rss/>");
            assertThat(answer.contentType()).isEqualTo("text/xml");
            assertThat(answer.stamp()).isEqualTo(new Stamp("\"a\"", null));
            assertThat(answer.unchanged()).isFalse();
            assertThat(server.requests().getFirst())
                    .contains(
                            "GET /feed?of=all HTTP/1.1",
                            "Host: feed.example:" + server.port(),
                            "User-Agent: Mienskip (+https://portal.example/)",
                            "Accept: text/xml")
                    .noneMatch(line -> line.startsWith("Cookie") || line.startsWith("Upgrade"));
        }
    }

    @Test
    void whatIsPackedIsUnpacked() throws IOException {
        try (LocalServer server = LocalServer.that(saying(packed("<rss/>".getBytes()), OK, "Content-Encoding: gzip"))) {
            assertThat(fetch(server, "/").body()).asString().isEqualTo("<rss/>");
        }
    }

    @Test
    void whatWeHaveIsNotSentAgain() throws IOException {
        Stamp had = new Stamp("\"a\"", "Sat, 21 Nov 2026 12:00:00 GMT");
        try (LocalServer server = LocalServer.that(saying("", "HTTP/1.1 304 Not Modified"))) {
            Answer answer = errand(server).run(reading(server, "/").unless(had));

            assertThat(answer.unchanged()).isTrue();
            assertThat(answer.stamp()).isEqualTo(had);
            assertThat(server.requests().getFirst())
                    .contains("If-None-Match: \"a\"", "If-Modified-Since: Sat, 21 Nov 2026 12:00:00 GMT");
        }
    }

    @Test
    void whetherItIsThereIsAskedWithoutReadingIt() throws IOException {
        try (LocalServer server = LocalServer.that(saying("", OK, "Content-Length: 5000000"))) {
            URI address = server.address("feed.example", "/");

            assertThat(errand(server).run(Fetch.looking(address)).body()).isEmpty();
            assertThat(server.requests().getFirst()).contains("HEAD / HTTP/1.1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404,GONE",
        "410,GONE",
        "403,REFUSED",
        "500,REFUSED",
        "429,BUSY",
        "503,BUSY",
        "304,REFUSED",
        "301,REFUSED"
    })
    void aStatusThatIsNoAnswerIsTold(int status, Trouble trouble) throws IOException {
        try (LocalServer server = LocalServer.that(saying("", "HTTP/1.1 " + status + " So"))) {
            NoAnswer none = failure(server, "/");

            assertThat(none.trouble()).isEqualTo(trouble);
            assertThat(none.status()).isEqualTo(status);
            assertThat(none.pause()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"120|PT2M", "Sun, 22 Nov 2026 13:00:00 GMT|PT1H", "Sun, 22 Nov 2020 13:00:00 GMT|", "soon|", "-5|"
            })
    void whoAsksToBeLeftAloneSaysHowLong(String after, Duration pause) throws IOException {
        try (LocalServer server = LocalServer.that(saying("", "HTTP/1.1 429 Too Many", "Retry-After: " + after))) {
            assertThat(failure(server, "/").pause().orElse(null)).isEqualTo(pause);
        }
    }

    @Test
    void itGoesWhereItIsSentOnTo() throws IOException {
        try (LocalServer server = LocalServer.that((request, out) -> {
            if (request.getFirst().contains("/old")) {
                head(out, "HTTP/1.1 301 Moved", "Location: ../new/feed#top");
            } else {
                saying("here", OK).answer(request, out);
            }
        })) {
            Answer answer = fetch(server, "/old/feed");

            assertThat(answer.body()).asString().isEqualTo("here");
            assertThat(answer.address()).isEqualTo(server.address("feed.example", "/new/feed"));
        }
    }

    @Test
    void itIsSentOnFiveTimesAndNoMore() throws IOException {
        AtomicInteger left = new AtomicInteger(5);
        try (LocalServer server = LocalServer.that((request, out) -> {
            if (left.getAndDecrement() > 0) {
                head(out, "HTTP/1.1 302 Found", "Location: /again");
            } else {
                saying("here", OK).answer(request, out);
            }
        })) {
            assertThat(fetch(server, "/").body()).asString().isEqualTo("here");

            left.set(6);
            assertThat(failure(server, "/").trouble()).isEqualTo(Trouble.REDIRECT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.2:%d/", "http://inside.example:%d/", "//inside.example:%d/"})
    void whoSendsItOnToAMachineInsideIsNotFollowed(String inside) throws IOException {
        try (LocalServer secret = LocalServer.at("127.0.0.2", 0, saying("secret", OK));
                LocalServer server = LocalServer.that(
                        saying("", "HTTP/1.1 302 Found", "Location: " + String.format(inside, secret.port())))) {
            NoAnswer none = failure(errand(server.port(), secret.port()), server, "/");

            assertThat(none.trouble()).isEqualTo(Trouble.PRIVATE);
            assertThat(secret.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://feed.example/", "file:///etc/passwd", "http://u:p@feed.example/", "http://[", ":"})
    void whoSendsItOnToNoPageOfTheWebIsNotFollowed(String location) throws IOException {
        try (LocalServer server = LocalServer.that(saying("", "HTTP/1.1 302 Found", "Location: " + location))) {
            assertThat(failure(server, "/").trouble()).isIn(Trouble.REDIRECT, Trouble.ADDRESS);
        }
    }

    @Test
    void aNameWithOneAddressInsideIsRefusedWhole() throws IOException {
        try (LocalServer server = LocalServer.that(saying("here", OK))) {
            NoAnswer none = failure(errand(server), Fetch.looking(server.address("both.example", "/")));

            assertThat(none.trouble()).isEqualTo(Trouble.PRIVATE);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aNameThatLeadsElsewhereTheSecondTimeIsAskedOnce() throws IOException {
        try (LocalServer server = LocalServer.that(saying("here", OK));
                LocalServer secret = LocalServer.at("127.0.0.2", server.port(), saying("secret", OK))) {
            Fetch fetch = Fetch.reading(server.address("rebinding.example", "/"), "*/*", LIMIT);

            assertThat(errand(server).run(fetch).body()).asString().isEqualTo("here");
            assertThat(asked).hasValue(1);
            assertThat(secret.requests()).isEmpty();
        }
    }

    @Test
    void lookingFirstAndGoingThenWouldBeLedInside() throws IOException {
        try (LocalServer server = LocalServer.that(saying("here", OK));
                LocalServer secret = LocalServer.at("127.0.0.2", server.port(), saying("secret", OK))) {
            URI address = server.address("rebinding.example", "/");
            destinations(server.port()).resolve(address);

            try (Socket going = new Socket(name(address.getHost())[0], address.getPort())) {
                going.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes());
                assertThat(going.getInputStream().readAllBytes()).asString().endsWith("secret");
            }
            assertThat(secret.requests()).hasSize(1);
        }
    }

    @Test
    void aPortThatIsNotTheWebsIsRefused() throws IOException {
        try (LocalServer server = LocalServer.that(saying("here", OK))) {
            assertThat(failure(errand(80, 443), server, "/").trouble()).isEqualTo(Trouble.ADDRESS);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void whatTheOperatorTrustsIsReadWhereverItIs() throws IOException {
        try (LocalServer server = LocalServer.at("127.0.0.2", 0, saying("here", OK))) {
            URI address = server.address("Inside.example", "/");
            Destinations destinations =
                    new Destinations(this::name, one -> false, Set.of(), Set.of("inside.example:" + server.port()));

            assertThat(errand(destinations)
                            .run(Fetch.reading(address, "*/*", LIMIT))
                            .body())
                    .asString()
                    .isEqualTo("here");
        }
    }

    @Test
    void whatIsOneByteTooMuchIsNotRead() throws IOException {
        try (LocalServer server = LocalServer.that(saying(new byte[LIMIT], OK));
                LocalServer more = LocalServer.that(saying(new byte[LIMIT + 1], OK))) {
            assertThat(fetch(server, "/").body()).hasSize(LIMIT);
            assertThat(failure(more, "/").trouble()).isEqualTo(Trouble.BIG);
        }
    }

    @Test
    void anAnswerWithoutEndIsCutOff() throws IOException {
        byte[] more = new byte[10_000];
        try (LocalServer server = LocalServer.that((request, out) -> {
            head(out, OK);
            while (true) {
                out.write(more);
            }
        })) {
            assertThat(failure(server, "/").trouble()).isEqualTo(Trouble.BIG);
        }
    }

    @Test
    void aSmallAnswerThatUnpacksToAHugeOneIsCutOff() throws IOException {
        byte[] bomb = packed(new byte[50_000_000]);
        assertThat(bomb).hasSizeLessThan(LIMIT); // as it is sent it would pass
        assertThat(new GZIPInputStream(new java.io.ByteArrayInputStream(bomb)).readNBytes(LIMIT + 1))
                .hasSize(LIMIT + 1);
        try (LocalServer server = LocalServer.that(saying(bomb, OK, "Content-Encoding: gzip"))) {
            assertThat(failure(server, "/").trouble()).isEqualTo(Trouble.BIG);
        }
    }

    @Test
    void anAnswerThatUnpacksToNothingForEverIsCutOff() throws IOException {
        byte[] nothing = packed(new byte[0]);
        try (LocalServer server = LocalServer.that((request, out) -> {
            head(out, OK, "Content-Encoding: gzip");
            while (true) {
                out.write(nothing);
            }
        })) {
            assertThat(failure(server, "/").trouble()).isEqualTo(Trouble.BIG);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip, gzip", "deflate"})
    void whatIsPackedAsNobodyAskedIsNotRead(String encoding) throws IOException {
        try (LocalServer server = LocalServer.that(saying("?", OK, "Content-Encoding: " + encoding))) {
            assertThat(failure(server, "/").trouble()).isEqualTo(Trouble.BROKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf",
                "hello\r\n\r\n",
                "",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nno gzip"
            })
    void anAnswerThatIsNoneIsTold(String bytes) throws IOException {
        try (LocalServer server = LocalServer.that((request, out) -> out.write(bytes.getBytes()))) {
            assertThat(failure(server, "/").trouble()).isEqualTo(Trouble.BROKEN);
        }
    }

    @Test
    void headersWithoutEndAreCutOff() throws IOException {
        try (LocalServer server = LocalServer.that((request, out) -> {
            head(out, OK + "\r\nX-More: " + "x".repeat(1_000_000));
        })) {
            assertThat(failure(server, "/").trouble()).isEqualTo(Trouble.BROKEN);
        }
    }

    @Test
    void whoDripsAByteNowAndThenIsLeftInTime() throws IOException {
        patience = IN_A_HURRY;
        try (LocalServer head = LocalServer.that((request, out) -> drip(out, OK + "\r\nX-More: "));
                LocalServer body = LocalServer.that((request, out) -> drip(out, OK + "\r\n\r\n"))) {
            assertThat(seconds(() -> assertThat(failure(head, "/").trouble()).isEqualTo(Trouble.SLOW)))
                    .isLessThan(4.5);
            assertThat(seconds(() -> assertThat(failure(body, "/").trouble()).isEqualTo(Trouble.SLOW)))
                    .isLessThan(4.5);
        }
    }

    @Test
    void aLimitFromByteToByteWouldBeHeldByDrips() throws IOException {
        try (LocalServer server = LocalServer.that((request, out) -> drip(out, OK + "\r\n\r\n"));
                Socket patient = new Socket("127.0.0.1", server.port())) {
            patient.setSoTimeout((int) IN_A_HURRY.toMillis());
            patient.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes());
            InputStream in = patient.getInputStream();

            assertThat(seconds(() -> in.readNBytes(OK.length() + 4 + 20))).isGreaterThan(0.9);
        }
    }

    @Test
    void whoNeverShowsWhoItIsIsLeftInTime() throws IOException {
        patience = IN_A_HURRY;
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            URI address = URI.create("https://feed.example:" + silent.getLocalPort() + "/");

            assertThat(seconds(() -> assertThat(failure(errand(silent.getLocalPort()), Fetch.looking(address))
                                    .trouble())
                            .isEqualTo(Trouble.SLOW)))
                    .isLessThan(4.5);
        }
    }

    @Test
    void whoSpeaksNoTlsIsNotTrusted() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> {
                try (Socket one = plain.accept()) {
                    one.getOutputStream().write((OK + "\r\n\r\nhere").getBytes());
                    one.getInputStream().readAllBytes();
                } catch (IOException closed) {
                    // whoever asked has gone
                }
            });
            URI address = URI.create("https://feed.example:" + plain.getLocalPort() + "/");

            assertThat(failure(errand(plain.getLocalPort()), Fetch.looking(address))
                            .trouble())
                    .isEqualTo(Trouble.CERTIFICATE);
        }
    }

    @Test
    void whereNobodyListensIsTold() throws IOException {
        LocalServer gone = LocalServer.that(saying("", OK));
        gone.close();

        assertThat(failure(gone, "/").trouble()).isEqualTo(Trouble.UNREACHABLE);
        assertThat(failure(errand(80), Fetch.looking(URI.create("http://nobody.example/")))
                        .trouble())
                .isEqualTo(Trouble.NAME);
    }

    private Answer fetch(LocalServer server, String path) {
        return errand(server).run(reading(server, path));
    }

    private NoAnswer failure(LocalServer server, String path) {
        return failure(errand(server), server, path);
    }

    private NoAnswer failure(Errand errand, LocalServer server, String path) {
        return failure(errand, reading(server, path));
    }

    private NoAnswer failure(Errand errand, Fetch fetch) {
        NoAnswer none = catchThrowableOfType(NoAnswer.class, () -> errand.run(fetch));
        assertThat(none).isNotNull();
        return none;
    }

    private static Fetch reading(LocalServer server, String path) {
        return Fetch.reading(server.address("feed.example", path), "text/xml", LIMIT);
    }

    private Errand errand(LocalServer server) {
        return errand(server.port());
    }

    private Errand errand(Integer... ports) {
        return errand(destinations(ports));
    }

    private Errand errand(Destinations destinations) {
        return new Errand(destinations, "Mienskip (+https://portal.example/)", patience, patience, CLOCK);
    }

    private Destinations destinations(Integer... ports) {
        return new Destinations(
                this::name,
                one -> one.getHostAddress().equals("127.0.0.1"),
                Set.copyOf(Arrays.asList(ports)),
                Set.of());
    }

    /** The names of this test's world: one of them leads elsewhere each time that it is asked after the first. */
    private InetAddress[] name(String host) throws UnknownHostException {
        boolean first = asked.getAndIncrement() == 0;
        List<String> addresses =
                switch (host) {
                    case "feed.example" -> List.of("127.0.0.1");
                    case "inside.example", "127.0.0.2" -> List.of("127.0.0.2");
                    case "both.example" -> List.of("127.0.0.1", "127.0.0.2");
                    case "rebinding.example" -> List.of(first ? "127.0.0.1" : "127.0.0.2");
                    default -> throw new UnknownHostException(host);
                };
        InetAddress[] found = new InetAddress[addresses.size()];
        for (int at = 0; at < found.length; at++) {
            found[at] = InetAddress.getByName(addresses.get(at));
        }
        return found;
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(bytes);
        }
        return packed.toByteArray();
    }

    /** These at once, and then a byte each 50 ms for 5 s. */
    private static void drip(OutputStream out, String first) throws Exception {
        out.write(first.getBytes());
        for (int drop = 0; drop < 100; drop++) {
            out.write('x');
            out.flush();
            Thread.sleep(50);
        }
    }

    private static double seconds(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        long start = System.nanoTime();
        assertThat(catchThrowableOfType(Throwable.class, work)).isNull();
        return (System.nanoTime() - start) / 1e9;
    }
}
