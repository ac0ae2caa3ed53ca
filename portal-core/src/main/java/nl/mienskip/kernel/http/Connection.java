package nl.mienskip.kernel.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * One connection for one request, to the addresses that were looked at and to no others. The client under it follows,
 * retries, unpacks and remembers nothing of its own accord.
 */
final class Connection implements AutoCloseable {

    private static final int HEADERS = 100;
    private static final int LINE = 8192;
    private static final Lookup<TlsSocketStrategy> TLS = RegistryBuilder.<TlsSocketStrategy>create()
            .register("https", DefaultClientTlsStrategy.createDefault())
            .build();

    private final HttpHost host;
    private final BasicHttpClientConnectionManager line;

    Connection(URI address, List<InetAddress> addresses, Duration connect, Deadline deadline) {
        host = new HttpHost(address.getScheme(), Destinations.host(address), Destinations.port(address));
        line = new BasicHttpClientConnectionManager(
                new DefaultHttpClientConnectionOperator(
                        proxy -> new HurriedSocket(deadline), null, only(host.getHostName(), addresses), TLS),
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(HEADERS)
                                .setMaxLineLength(LINE)
                                .build())
                        .build());
        line.setConnectionConfig(
                ConnectionConfig.custom().setConnectTimeout(Timeout.of(connect)).build());
    }

    ClassicHttpResponse send(HttpUriRequestBase request) throws IOException {
        return HttpClients.createMinimal(line).executeOpen(host, request, null);
    }

    /** At once: closed with care, the rest of an endless answer would first be read. */
    @Override
    public void close() {
        line.close(CloseMode.IMMEDIATE);
    }

    private static DnsResolver only(String name, List<InetAddress> addresses) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                if (!host.equalsIgnoreCase(name)) {
                    throw new UnknownHostException(host);
                }
                return addresses.toArray(InetAddress[]::new);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
