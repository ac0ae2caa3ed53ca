package nl.mienskip.kernel.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A server on this machine that answers what it is told, byte by byte, however badly it behaves. */
public final class LocalServer implements AutoCloseable {

    /** Answers a request, of which it gets the lines. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(List<String> request, OutputStream out) throws Exception;
    }

    private final ServerSocket listening;
    private final Behaviour behaviour;
    private final List<List<String>> requests = Collections.synchronizedList(new ArrayList<>());
    private final Thread listener;

    private LocalServer(ServerSocket listening, Behaviour behaviour) {
        this.listening = listening;
        this.behaviour = behaviour;
        this.listener = Thread.ofVirtual().start(this::listen);
    }

    public static LocalServer that(Behaviour behaviour) throws IOException {
        return at("127.0.0.1", 0, behaviour);
    }

    public static LocalServer at(String address, int port, Behaviour behaviour) throws IOException {
        return new LocalServer(new ServerSocket(port, 50, InetAddress.getByName(address)), behaviour);
    }

    /** Always the same: these lines, an empty one, and the body. */
    public static Behaviour saying(byte[] body, String... head) {
        return (request, out) -> {
            head(out, head);
            out.write(body);
        };
    }

    public static Behaviour saying(String body, String... head) {
        return saying(body.getBytes(StandardCharsets.UTF_8), head);
    }

    public static void head(OutputStream out, String... lines) throws IOException {
        out.write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    public int port() {
        return listening.getLocalPort();
    }

    public URI address(String host, String path) {
        return URI.create("http://" + host + ":" + port() + path);
    }

    /** The lines of each request that came. */
    public List<List<String>> requests() {
        return List.copyOf(requests);
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket one = listening.accept();
                Thread.ofVirtual().start(() -> serve(one));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket one) {
        try (one) {
            BufferedReader in = new BufferedReader(new InputStreamReader(one.getInputStream()));
            List<String> request = new ArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                request.add(line);
            }
            requests.add(request);
            behaviour.answer(request, one.getOutputStream());
        } catch (Exception whoAskedIsGone) {
            // that is what hostile behaviour comes to
        }
    }

    /** Waits until nobody listens any more: the port is let go of by who waits at it last. */
    @Override
    public void close() throws IOException {
        listening.close();
        try {
            listener.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
