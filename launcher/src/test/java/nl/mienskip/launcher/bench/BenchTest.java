package nl.mienskip.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BenchTest {

    private static final String PAGE = """
            <link rel="stylesheet" href="/a.css"><script src="/b.js" defer></script>
            <link rel="icon" href="/icon.png"><img src="/photo.jpg">
            """;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, "text/html; charset=utf-8", PAGE, true));
        server.createContext(
                "/a.css", exchange -> answer(exchange, "text/css", "@font-face{src:url(f/x.woff2)}", false));
        server.createContext("/b.js", exchange -> answer(exchange, "text/javascript", "12345", false));
        server.createContext("/f/x.woff2", exchange -> answer(exchange, "font/woff2", "1234567890", false));
        server.createContext("/gone", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aPageWeighsWithItsStylesScriptsAndFontsAndWithoutPictures() throws IOException {
        Map<String, Integer> weights = PageWeight.of("burum.localhost", port(), "/");

        assertThat(weights).containsOnlyKeys("/", "/a.css", "/b.js", "/f/x.woff2");
        assertThat(weights).containsEntry("/b.js", 5).containsEntry("/f/x.woff2", 10);
    }

    @Test
    void whatIsCompressedWeighsAsItIsSent() throws IOException {
        assertThat(PageWeight.of("burum.localhost", port(), "/")).containsEntry("/", zipped(PAGE).length);
    }

    @Test
    void aMissingFileIsAnError() {
        assertThatThrownBy(() -> PageWeight.of("burum.localhost", port(), "/gone"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("404");
    }

    @Test
    void answersThatAreNot200AreFailures() throws Exception {
        Load.Result result = new Load("burum.localhost", port(), "/gone").run(2, 1);

        assertThat(result.failed()).isPositive();
        assertThat(result.perSecond()).isZero();
    }

    @Test
    void theShareOfAnswersIsCountedFromTheShortest() {
        Load.Result result = new Load.Result(new long[] {1_000_000, 2_000_000, 3_000_000, 4_000_000}, 0, 2);

        assertThat(result.millis(0.5)).isEqualTo(2);
        assertThat(result.millis(0.99)).isEqualTo(4);
        assertThat(result.perSecond()).isEqualTo(2);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, String type, String text, boolean compressed) throws IOException {
        byte[] bytes = compressed ? zipped(text) : text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        if (compressed) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
