package nl.mienskip.launcher.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a first visit costs in bytes over the line: the page, its styles, scripts and fonts; pictures apart. */
final class PageWeight {

    private static final Pattern LINK = Pattern.compile(
            "<link\\b[^>]*rel=\"(?:stylesheet|preload|modulepreload)\"[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*src=\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_STYLE =
            Pattern.compile("url\\([\"']?([^)\"']+\\.(?:woff2?|css))[\"']?\\)|@import\\s+[\"']([^\"']+)[\"']");

    private PageWeight() {}

    /** The path of each file and its bytes as sent, the page itself first. */
    static Map<String, Integer> of(String host, int port, String path) throws IOException {
        Map<String, Integer> weights = new LinkedHashMap<>();
        Deque<String> toFetch = new ArrayDeque<>();
        toFetch.add(path);
        try (Connection connection = new Connection(host, port)) {
            while (!toFetch.isEmpty()) {
                String next = toFetch.poll();
                if (weights.containsKey(next)) {
                    continue;
                }
                Connection.Answer answer = connection.get(next);
                if (answer.status() != 200) {
                    throw new IOException(next + " answers " + answer.status());
                }
                weights.put(next, answer.body().length);
                String type = answer.headers().getOrDefault("content-type", "");
                if (type.startsWith("text/html")) {
                    ofPage(text(answer), toFetch);
                } else if (type.startsWith("text/css")) {
                    ofStyle(next, text(answer), toFetch);
                }
            }
        }
        return weights;
    }

    private static void ofPage(String html, Deque<String> toFetch) {
        for (Matcher link = LINK.matcher(html); link.find(); ) {
            Matcher href = HREF.matcher(link.group());
            if (href.find()) {
                toFetch.add(href.group(1).replace("&amp;", "&"));
            }
        }
        for (Matcher script = SCRIPT.matcher(html); script.find(); ) {
            toFetch.add(script.group(1).replace("&amp;", "&"));
        }
    }

    private static void ofStyle(String path, String css, Deque<String> toFetch) {
        for (Matcher file = IN_STYLE.matcher(css); file.find(); ) {
            String name = file.group(1) == null ? file.group(2) : file.group(1);
            toFetch.add(URI.create(path).resolve(name).toString());
        }
    }

    private static String text(Connection.Answer answer) throws IOException {
        byte[] bytes = answer.body();
        if ("gzip".equals(answer.headers().get("content-encoding"))) {
            try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = unpacked.readAllBytes();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
