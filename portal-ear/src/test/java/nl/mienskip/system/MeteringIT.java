package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The meters show what was asked, no more and no less, whatever happens in between. */
class MeteringIT {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final List<String> VILLAGES = List.of("burum", "munnekezijl", "warfstermolen");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Pattern DAY = Pattern.compile("\"quantity\":\"([0-9]+)\",\"billable\":\"([0-9]+)\"");

    /** As a reader comes, and what comes of it; the test does not depend on which it is. */
    private static final List<String> PATHS = List.of("/", "/news", "/fy", "/nowhere", "/robots.txt", "/admin/", "/me");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void afterKnownRequestsOverHostsAndThreadsTheMetersShowExactlyThese() throws Exception {
        Map<String, Use> before = useOfAll("requests");

        Map<String, AtomicLong> sent = load(4, 150);

        Map<String, Use> after = useOfAll("requests");
        VILLAGES.forEach(village -> assertThat(
                        after.get(village).minus(before.get(village)).quantity())
                .as(village)
                .isEqualTo(sent.get(village).get()));
    }

    @Test
    void aRestartAndABatchSentAgainChangeNothing() throws Exception {
        Map<String, Use> before = useOfAll("requests");

        Map<String, AtomicLong> sent = load(4, 50);
        Map<String, Use> flushed = useOfAll("requests");
        Map<String, AtomicLong> more = load(2, 30);
        restart();
        int landedAgain = sendLastBatchAgain();
        Map<String, AtomicLong> evenMore = load(2, 30);

        assertThat(landedAgain).isZero();
        Map<String, Use> after = useOfAll("requests");
        VILLAGES.forEach(village -> {
            long first = sent.get(village).get();
            long rest = more.get(village).get() + evenMore.get(village).get();
            assertThat(flushed.get(village).minus(before.get(village)).quantity())
                    .as(village)
                    .isEqualTo(first);
            assertThat(after.get(village).minus(before.get(village)).quantity())
                    .as(village)
                    .isEqualTo(first + rest);
        });
    }

    @Test
    void aNotModifiedPageIsARequestAndAViewAndHasNoBytes() throws Exception {
        String tag = send("munnekezijl", "/", "Accept-Encoding", "gzip")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        settle("munnekezijl");
        Use requests = use("munnekezijl", "requests");
        Use views = use("munnekezijl", "page-views");
        Use bytes = use("munnekezijl", "bytes-out");

        assertThat(send("munnekezijl", "/", "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);

        assertThat(use("munnekezijl", "requests").minus(requests)).isEqualTo(new Use(1, 1));
        assertThat(use("munnekezijl", "page-views").minus(views)).isEqualTo(new Use(1, 1));
        assertThat(use("munnekezijl", "bytes-out").minus(bytes)).isEqualTo(new Use(0, 0));
    }

    @Test
    void bytesAreThoseThatCameOverTheLine() throws Exception {
        settle("warfstermolen");
        Use before = use("warfstermolen", "bytes-out");

        long got = send("warfstermolen", "/", "Accept-Encoding", "gzip").body().length;
        got += send("warfstermolen", "/").body().length;
        got += send("warfstermolen", "/nowhere").body().length;
        HttpRequest.Builder head = Portal.request("warfstermolen", "/").method("HEAD", BodyPublishers.noBody());
        client.send(head.build(), BodyHandlers.discarding());

        long all = got;
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(use("warfstermolen", "bytes-out").minus(before))
                                .isEqualTo(new Use(all, all)));
    }

    @Test
    void assetsAndErrorsAreRequestsAndNoViews() throws Exception {
        Matcher stylesheet = Pattern.compile("href=\"(/assets/[^\"]+\\.css)\"")
                .matcher(Portal.get("burum", "/").body());
        assertThat(stylesheet.find()).isTrue();
        Use requests = use("burum", "requests");
        Use views = use("burum", "page-views");

        assertThat(send("burum", stylesheet.group(1)).statusCode()).isEqualTo(200);
        assertThat(send("burum", "/nowhere").statusCode()).isEqualTo(404);

        assertThat(use("burum", "requests").minus(requests)).isEqualTo(new Use(2, 2));
        assertThat(use("burum", "page-views").minus(views)).isEqualTo(new Use(0, 0));
    }

    @Test
    void crawlersHealthChecksAndWhatIsRefusedAreMeteredAndNotBilled() throws Exception {
        Use before = use("burum", "requests");

        send("burum", "/", "User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)");
        send("burum", "/", "User-Agent", "kube-probe/1.31");
        assertThat(send("burum", "/api/v1/usage", "Authorization", "Bearer none")
                        .statusCode())
                .isEqualTo(401);
        HttpRequest.Builder forged = Portal.request("burum", "/")
                .header("Origin", "http://warfstermolen.mienskip.localhost")
                .POST(BodyPublishers.noBody());
        assertThat(client.send(forged.build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(403);

        assertThat(use("burum", "requests").minus(before)).isEqualTo(new Use(4, 0));
    }

    @Test
    void inputThatIsWrongIsBilledAndAnAddressThatNoPageCanHaveIsNot() throws Exception {
        Visitor editor = new Visitor();
        editor.signIn("burum", "redacteur.burum", "/");
        Use before = use("burum", "requests");

        assertThat(send("burum", "/news;a=b").statusCode()).isEqualTo(400);
        assertThat(send("burum", "/api/v1/articles?size=0").statusCode()).isEqualTo(400);
        assertThat(editor.post(Portal.address("burum", "/account"), Map.of("language", "nl", "name", ""))
                        .statusCode())
                .isEqualTo(400);

        assertThat(use("burum", "requests").minus(before)).isEqualTo(new Use(3, 2));
    }

    @Test
    void anUnknownHostIsNobodysBill() throws Exception {
        Use platform = use("mienskip", "requests");

        for (int i = 0; i < 5; i++) {
            Portal.send(Portal.requestToHost("nobody.example.org", "/"));
        }

        Use more = use("mienskip", "requests").minus(platform);
        assertThat(more.quantity() - more.billable()).isEqualTo(5);
    }

    @Test
    void aQuestionThatCannotBeAnsweredIsRefusedWithTheReason() {
        for (String wrong : List.of(
                "tenant=nergens&meter=requests&from=2026-11-01&to=2026-11-30",
                "tenant=burum&meter=clicks&from=2026-11-01&to=2026-11-30",
                "tenant=burum&meter=requests&from=2026-11-30&to=2026-11-01",
                "tenant=burum&meter=requests&from=2025-11-01&to=2026-11-30",
                "tenant=burum&meter=requests&from=yesterday&to=2026-11-30",
                "tenant=burum&meter=requests&from=2026-11-01")) {
            HttpResponse<String> answer = ask(wrong);

            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).as(wrong).contains("\"detail\":").contains("\"field\":");
        }
    }

    @Test
    void aVillagesUseIsNotToldToVisitorsNorAtAnotherHost() {
        String question = "/api/v1/usage?tenant=burum&meter=requests&from=2026-11-01&to=2026-11-30";

        assertThat(Portal.get("", question).statusCode()).isEqualTo(401);
        assertThat(Portal.send(Portal.request("warfstermolen", question).header("Authorization", "Bearer " + token()))
                        .statusCode())
                .isEqualTo(403);
    }

    /** Every thread asks every path of every village in an order of its own. */
    private Map<String, AtomicLong> load(int threads, int requests) throws Exception {
        Map<String, AtomicLong> sent = new HashMap<>();
        VILLAGES.forEach(village -> sent.put(village, new AtomicLong()));
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> readers = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Random order = new Random(thread);
                readers.add(pool.submit(() -> {
                    for (int i = 0; i < requests; i++) {
                        String village = VILLAGES.get(order.nextInt(VILLAGES.size()));
                        send(village, PATHS.get(order.nextInt(PATHS.size())));
                        sent.get(village).incrementAndGet();
                    }
                    return null;
                }));
            }
            for (Future<?> reader : readers) {
                reader.get();
            }
        }
        return sent;
    }

    private HttpResponse<byte[]> send(String village, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = Portal.request(village, path);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Bytes are counted when the last of an answer has gone, which can be a moment after it was read here. */
    private void settle(String village) {
        Awaitility.await()
                .during(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(10))
                .until(() -> use(village, "bytes-out").equals(use(village, "bytes-out")));
    }

    /** What is on its way to the ledger when it is asked for has arrived when nothing changes any more. */
    private Map<String, Use> useOfAll(String meter) {
        Map<String, Use> all = new HashMap<>();
        VILLAGES.forEach(this::settle);
        VILLAGES.forEach(village -> all.put(village, use(village, meter)));
        return all;
    }

    /** All that was used up to now, as the cooperation's own program reads it. */
    private Use use(String tenant, String meter) {
        LocalDate today = LocalDate.now(AMSTERDAM);
        HttpResponse<String> answer = ask(
                "tenant=" + tenant + "&meter=" + meter + "&from=" + today.minusDays(2) + "&to=" + today.plusDays(1));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Use use = new Use(0, 0);
        for (Matcher day = DAY.matcher(answer.body()); day.find(); ) {
            use = use.plus(new Use(Long.parseLong(day.group(1)), Long.parseLong(day.group(2))));
        }
        return use;
    }

    private HttpResponse<String> ask(String question) {
        return Portal.send(
                Portal.request("", "/api/v1/usage?" + question).header("Authorization", "Bearer " + token()));
    }

    private String token() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(Portal.keycloak() + "/realms/mienskip/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=cooperation-api"
                        + "&client_secret=demo-cooperation-secret"))
                .build();
        try {
            String answer = client.send(request, BodyHandlers.ofString()).body();
            Matcher found = TOKEN.matcher(answer);
            assertThat(found.find()).as(answer).isTrue();
            return found.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops and starts all of the portal within its server, as at a stop of the server, but quicker. */
    private static void restart() throws IOException, InterruptedException {
        Path cli = Path.of(System.getenv().getOrDefault("PORTAL_DATA", "../.portal"), "run/server/bin/jboss-cli.sh");
        Process process = new ProcessBuilder(
                        cli.toString(),
                        "-c",
                        "--controller=127.0.0.1:" + Portal.setting("portal.management.port"),
                        "--timeout=120000",
                        "--command=reload")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .ignoreExceptions()
                .until(() -> Portal.send(Portal.requestToHost("nobody.example.org", "/"))
                                        .statusCode()
                                == 404
                        && ready());
    }

    private static boolean ready() {
        HttpRequest.Builder health = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + Portal.setting("portal.management.port") + "/health/ready"));
        return Portal.send(health).statusCode() == 200;
    }

    /** What a node does that does not know whether its batch has landed; gives how many rows came of it. */
    private static int sendLastBatchAgain() {
        return Database.change("insert ignore into usage_batch (node, boot, sequence, landed_at)"
                + " select node, boot, sequence, utc_timestamp(6) from usage_batch order by id desc limit 3");
    }

    private record Use(long quantity, long billable) {

        Use plus(Use other) {
            return new Use(quantity + other.quantity, billable + other.billable);
        }

        Use minus(Use other) {
            return new Use(quantity - other.quantity, billable - other.billable);
        }
    }
}
