package nl.mienskip.kernel.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketAddress;

/**
 * A socket that ends with the errand: the limit that a library sets counts from byte to byte, so that whoever sends one
 * now and then would hold us for ever. TLS reads through it as well.
 */
final class HurriedSocket extends Socket {

    private final Deadline deadline;

    HurriedSocket(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public void connect(SocketAddress other, int timeout) throws IOException {
        int left = deadline.left();
        super.connect(other, timeout == 0 ? left : Math.min(timeout, left));
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                setSoTimeout(deadline.left());
                return super.read();
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                setSoTimeout(deadline.left());
                return super.read(into, from, most);
            }
        };
    }
}
