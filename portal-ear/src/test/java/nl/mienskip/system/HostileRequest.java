package nl.mienskip.system;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A request that nobody means well by, drawn at random; the same one again for the same seed. It keeps to HTTP, so that
 * the portal has to answer it.
 *
 * @param address method and path, for people to read
 * @param bytes the whole of it
 */
record HostileRequest(String address, byte[] bytes) {

    /** Texts that trick eyes, readers of numbers and dates, paths, markup and templates. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u202egnirts\u202c",
            "a\u200bb\u200d\u2060\ufeff",
            "😀👩‍👩‍👧‍👦🏴‍☠️".repeat(60),
            "z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍a".repeat(40),
            "a".repeat(20_000),
            "\u0000",
            "\r\nSet-Cookie: a=b",
            "../../../../etc/passwd",
            "..\\..\\x",
            "'\" OR 1=1 --",
            "%00%ff",
            "${7*7}{{7*7}}<%= 7 %>",
            "<div>".repeat(100) + "x",
            "<svg xmlns='http://www.w3.org/2000/svg'><script>a()</script><use href='data:,x'/></svg>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
            "-1",
            "0",
            "99999999999999999999999999",
            "1e999999999",
            "NaN",
            "0x10",
            "١٢٣",
            "9999-99-99",
            "-999999999-01-01",
            "+999999999-12-31",
            "2026-02-30",
            "2026-11-22T25:61:61Z",
            "null",
            "true",
            "[]",
            "{}",
            "javascript:alert(1)",
            "//evil.example",
            "[(((((((((((((((((((((((((((((");

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json; charset=utf-7",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=b",
            "multipart/form-data",
            "application/octet-stream",
            "text/csv",
            "image/svg+xml",
            ";;;");

    private static final List<String> ACCEPTED =
            List.of("*/*", "application/json", "text/html", "text/calendar", "image/webp", "a/b;q=9", ";", "*");

    static HostileRequest drawn(
            Random random, Routes.Endpoint endpoint, List<String> names, String host, String token) {
        String path = path(random, endpoint.path()) + query(random, names);
        byte[] body = endpoint.method().equals("GET") ? new byte[0] : body(random, names);
        StringBuilder head = new StringBuilder(endpoint.method() + " " + path + " HTTP/1.1\r\n")
                .append("Host: ")
                .append(host)
                .append("\r\n")
                .append("Connection: close\r\n")
                .append("Sec-Fetch-Site: same-origin\r\n")
                .append("Accept: ")
                .append(one(random, ACCEPTED))
                .append("\r\n")
                .append("Accept-Language: ")
                .append(one(random, List.of("nl", "fy;q=a", "*-*", "x".repeat(300))))
                .append("\r\n")
                .append("If-None-Match: ")
                .append(one(random, List.of("*", "\"", "W/\"x\"", "a,b")))
                .append("\r\n")
                .append("Range: bytes=")
                .append(one(random, List.of("5-1", "0-0,1-1,2-2", "-99999999999", "a")))
                .append("\r\n");
        if (token != null) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        if (body.length > 0) {
            head.append("Content-Type: ").append(one(random, TYPES)).append("\r\n");
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return new HostileRequest(endpoint.method() + " " + path, all.toByteArray());
    }

    private static String path(Random random, String path) {
        StringBuilder filled = new StringBuilder();
        for (String part : path.split("/", -1)) {
            filled.append(filled.isEmpty() && part.isEmpty() ? "" : "/")
                    .append(part.contains("{") ? variable(random) : part);
        }
        return filled.toString().startsWith("/") ? filled.toString() : "/" + filled;
    }

    /** Half of them get past the pattern of a number. */
    private static String variable(Random random) {
        return random.nextBoolean()
                ? one(random, List.of("1", "42", "999999999999999999", "2026", "burum"))
                : escaped(random);
    }

    private static String query(Random random, List<String> names) {
        return "?"
                + IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(i -> one(random, names) + "=" + escaped(random))
                        .collect(Collectors.joining("&"));
    }

    /** Percent-encoded, now and then as bytes that are no UTF-8. */
    private static String escaped(Random random) {
        if (random.nextInt(8) == 0) {
            return one(random, List.of("%ff%fe", "%ed%a0%80", "%c0%af", "%f8%88%80%80%80"));
        }
        String text = one(random, TEXTS);
        return URLEncoder.encode(text.substring(0, Math.min(text.length(), 1_000)), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private static byte[] body(Random random, List<String> names) {
        return switch (random.nextInt(8)) {
            case 0 -> ("[".repeat(5_000)).getBytes(StandardCharsets.UTF_8);
            case 1 -> ("{\"a\":".repeat(200) + "1" + "}".repeat(200)).getBytes(StandardCharsets.UTF_8);
            case 2 ->
                ("{\"" + one(random, names) + "\":\"\\ud800\",\"version\":1e999999}").getBytes(StandardCharsets.UTF_8);
            case 3 -> object(random, names).getBytes(StandardCharsets.UTF_8);
            case 4 ->
                IntStream.range(0, 4)
                        .mapToObj(i -> one(random, names) + "=" + escaped(random))
                        .collect(Collectors.joining("&"))
                        .getBytes(StandardCharsets.UTF_8);
            case 5 ->
                ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../\u202egpj.exe\"\r\n"
                                + "Content-Type: image/png\r\n\r\nGIF89a<script>a()</script>\r\n--b--")
                        .getBytes(StandardCharsets.UTF_8);
            case 6 -> "--b\r\nContent-Disposition: form-data; name=".getBytes(StandardCharsets.UTF_8);
            default -> noise(random);
        };
    }

    private static String object(Random random, List<String> names) {
        return IntStream.range(0, 5)
                .mapToObj(i -> "\"" + one(random, names) + "\":"
                        + one(
                                random,
                                List.of("null", "[]", "{}", "-1", "1e400", "0.1", "true", quoted(one(random, TEXTS)))))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[1 + random.nextInt(3_000)];
        random.nextBytes(noise);
        return noise;
    }

    private static <T> T one(Random random, List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
