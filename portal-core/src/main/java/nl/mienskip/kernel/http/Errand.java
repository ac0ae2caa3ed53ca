package nl.mienskip.kernel.http;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/** One question outside, from the first address to the one where it is answered. */
final class Errand {

    private static final int REDIRECTS = 5;
    private static final Set<Integer> REDIRECTED = Set.of(301, 302, 303, 307, 308);

    private final Destinations destinations;
    private final String agent;
    private final Duration connect;
    private final Deadline deadline;
    private final Clock clock;

    Errand(Destinations destinations, String agent, Duration connect, Duration whole, Clock clock) {
        this.destinations = destinations;
        this.agent = agent;
        this.connect = connect;
        this.deadline = new Deadline(whole);
        this.clock = clock;
    }

    Answer run(Fetch fetch) {
        URI address = fetch.address();
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            Step step = step(fetch, address);
            if (step.answer() != null) {
                return step.answer();
            }
            address = WebAddress.next(address, step.next());
        }
        throw new NoAnswer(Trouble.REDIRECT, "sent on more than " + REDIRECTS + " times");
    }

    /** An answer, or where to ask instead. */
    private record Step(Answer answer, String next) {}

    private Step step(Fetch fetch, URI address) {
        try (Connection connection = new Connection(address, destinations.resolve(address), connect, deadline)) {
            return step(fetch, address, connection.send(request(fetch, address)));
        } catch (IOException | RuntimeException e) {
            throw Troubles.of(e);
        }
    }

    private HttpUriRequestBase request(Fetch fetch, URI address) {
        HttpUriRequestBase request = new HttpUriRequestBase(fetch.method().name(), address);
        request.setHeader("User-Agent", agent);
        request.setHeader("Accept", fetch.accept());
        request.setHeader("Accept-Encoding", "gzip");
        request.setHeader("Connection", "close");
        if (fetch.known().etag() != null) {
            request.setHeader("If-None-Match", fetch.known().etag());
        }
        if (fetch.known().lastModified() != null) {
            request.setHeader("If-Modified-Since", fetch.known().lastModified());
        }
        return request;
    }

    private Step step(Fetch fetch, URI address, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        String location = header(response, "Location");
        if (REDIRECTED.contains(status) && location != null) {
            return new Step(null, location);
        }
        Stamp stamp = new Stamp(header(response, "ETag"), header(response, "Last-Modified"));
        if (status == 304 && !fetch.known().equals(Stamp.NONE)) {
            return new Step(new Answer(address, true, "", new byte[0], fetch.known()), null);
        }
        if (status < 200 || status > 299) {
            throw new NoAnswer(status, pause(header(response, "Retry-After")));
        }
        return new Step(new Answer(address, false, contentType(response), body(fetch, response), stamp), null);
    }

    private static byte[] body(Fetch fetch, ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null || fetch.method() == Fetch.Method.HEAD) {
            return new byte[0];
        }
        String encoding = header(response, "Content-Encoding");
        return Body.read(entity.getContent(), encoding == null ? "" : encoding, fetch.atMost());
    }

    private static String contentType(ClassicHttpResponse response) {
        String type = header(response, "Content-Type");
        return type == null ? "" : type;
    }

    private static String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /** Seconds, or a moment; what is neither asks for nothing. */
    private Duration pause(String retryAfter) {
        if (retryAfter == null) {
            return null;
        }
        try {
            if (retryAfter.strip().matches("\\d{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(retryAfter.strip()));
            }
            ZonedDateTime moment = ZonedDateTime.parse(retryAfter.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration pause = Duration.between(clock.instant(), moment);
            return pause.isNegative() ? null : pause;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
