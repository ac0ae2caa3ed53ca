package nl.mienskip.launcher.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Many readers of one page at once, each asking again as soon as it has its answer. */
final class Load {

    private final String host;
    private final int port;
    private final String path;

    Load(String host, int port, String path) {
        this.host = host;
        this.port = port;
        this.path = path;
    }

    /**
     * Reads for so many seconds.
     *
     * @throws IOException when the portal cannot be reached
     * @throws InterruptedException when this thread is told to stop
     */
    Result run(int readers, int seconds) throws IOException, InterruptedException {
        long began = System.nanoTime();
        long end = began + seconds * 1_000_000_000L;
        List<Future<Reader>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
            for (int i = 0; i < readers; i++) {
                running.add(threads.submit(() -> new Reader().readUntil(end)));
            }
        }
        double took = (System.nanoTime() - began) / 1e9;
        LongStream nanos = LongStream.empty();
        long failed = 0;
        for (Future<Reader> future : running) {
            Reader reader = resultOf(future);
            failed += reader.failed;
            nanos = LongStream.concat(nanos, LongStream.of(reader.nanos).limit(reader.answered));
        }
        return new Result(nanos.sorted().toArray(), failed, took);
    }

    private static Reader resultOf(Future<Reader> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private final class Reader {

        private long[] nanos = new long[4096];
        private int answered;
        private long failed;

        Reader readUntil(long end) throws IOException {
            try (Connection connection = new Connection(host, port)) {
                for (long now = System.nanoTime(); now < end; ) {
                    int status = connection.get(path).status();
                    long then = System.nanoTime();
                    if (status == 200) {
                        note(then - now);
                    } else {
                        failed++;
                    }
                    now = then;
                }
            }
            return this;
        }

        private void note(long took) {
            if (answered == nanos.length) {
                nanos = Arrays.copyOf(nanos, answered * 2);
            }
            nanos[answered++] = took;
        }
    }

    /**
     * What came of it.
     *
     * @param sortedNanos how long each answer took, shortest first
     * @param failed answers with another status than 200
     */
    record Result(long[] sortedNanos, long failed, double seconds) {

        double perSecond() {
            return sortedNanos.length / seconds;
        }

        /** The time within which this share of the answers came, in milliseconds. */
        double millis(double share) {
            if (sortedNanos.length == 0) {
                return 0;
            }
            int at = (int) Math.ceil(share * sortedNanos.length) - 1;
            return sortedNanos[Math.max(at, 0)] / 1e6;
        }
    }
}
