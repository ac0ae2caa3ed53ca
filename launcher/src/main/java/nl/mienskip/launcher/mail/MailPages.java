package nl.mienskip.launcher.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that show the folder. They answer to the names of this machine alone, so that no other site reads them. */
final class MailPages implements AutoCloseable {

    private static final Pattern OWN_NAME = Pattern.compile(
            "(?:127\\.0\\.0\\.1|\\[::1]|(?:[a-z0-9.-]+\\.)?localhost)(?::\\d+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_MAIL = Pattern.compile("/mails/([0-9T-]+)(\\.eml)?");
    private static final String HTML = "text/html; charset=utf-8";

    private final MailFolder folder;
    private final HttpServer server;

    MailPages(MailFolder folder, InetAddress address, int port) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(address, port), 0);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                    .orElse("");
            String path = exchange.getRequestURI().getPath();
            Matcher one = ONE_MAIL.matcher(path);
            if (!OWN_NAME.matcher(host).matches()) {
                send(exchange, 403, "text/plain; charset=utf-8", "this page is for the machine itself");
            } else if (path.equals("/")) {
                send(exchange, 200, HTML, MailHtml.list(mails(exchange)));
            } else if (path.equals("/api/mails")) {
                send(exchange, 200, "application/json", MailJson.list(mails(exchange)));
            } else if (one.matches()) {
                showOne(exchange, one.group(1), one.group(2) != null);
            } else {
                send(exchange, 404, "text/plain; charset=utf-8", "no such page");
            }
        }
    }

    private void showOne(HttpExchange exchange, String id, boolean asItCame) throws IOException {
        Optional<byte[]> mail = folder.read(id);
        if (mail.isEmpty()) {
            send(exchange, 404, "text/plain; charset=utf-8", "no such mail");
        } else if (asItCame) {
            send(exchange, 200, "text/plain", mail.get());
        } else {
            send(exchange, 200, HTML, MailHtml.one(Mail.of(id, mail.get())));
        }
    }

    private List<Mail> mails(HttpExchange exchange) throws IOException {
        Optional<String> recipient = recipient(exchange);
        List<Mail> mails = new ArrayList<>();
        for (String id : folder.ids()) {
            folder.read(id)
                    .map(bytes -> Mail.of(id, bytes))
                    .filter(mail -> recipient.map(mail::wentTo).orElse(true))
                    .ifPresent(mails::add);
        }
        return mails;
    }

    private static Optional<String> recipient(HttpExchange exchange) {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Optional.of(query)
                .filter(text -> text.startsWith("to="))
                .map(text -> URLDecoder.decode(text.substring(3), StandardCharsets.UTF_8))
                .filter(text -> !text.isBlank());
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        // A mail's own HTML runs in a frame without rights, and nothing is fetched from outside.
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
