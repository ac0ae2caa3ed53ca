package nl.mienskip.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalHostFilterTest {

    private static final String HSTS = "Strict-Transport-Security";

    private final Map<String, String> headers = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/admin/", "/signin/callback", "/api/v1/tenants"})
    void whereTheAddressIsHttpsBrowsersAreToldToComeByNoOtherWay(String path) throws Exception {
        assertThat(go("https", "www.burum.example", path)).isTrue();

        assertThat(headers).containsEntry(HSTS, "max-age=31536000");
    }

    @Test
    void whoIsLedToTheCanonicalHostIsToldToo() throws Exception {
        assertThat(go("https", "burum.example", "/admin/")).isFalse();

        assertThat(headers).containsKey(HSTS).containsEntry("Location", "https://www.burum.example/admin/");
    }

    @Test
    void whereItIsHttpNobodyIsToldSo() throws Exception {
        assertThat(go("http", "www.burum.example", "/admin/")).isTrue();

        assertThat(headers).doesNotContainKey(HSTS);
    }

    /** Whether the request came through. */
    private boolean go(String scheme, String host, String path) throws Exception {
        Settings settings = new Settings() {
            @Override
            public String publicScheme() {
                return scheme;
            }

            @Override
            public int publicPort() {
                return 443;
            }
        };
        boolean[] through = {false};
        new CanonicalHostFilter(settings)
                .doFilter(request(host, path), response(), (request, response) -> through[0] = true);
        return through[0];
    }

    private static HttpServletRequest request(String host, String path) {
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getServerName" -> host;
            case "getMethod" -> "GET";
            case "getRequestURI" -> path;
            case "getQueryString" -> null;
            case "getAttribute" -> village();
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, arguments) -> {
            if (name.equals("setHeader")) {
                headers.put((String) arguments[0], (String) arguments[1]);
            }
            return null;
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    private static TenantView village() {
        return new TenantView(
                3,
                "burum",
                TenantKind.VILLAGE,
                TenantStatus.OPEN,
                "Burum",
                Map.of(),
                600,
                LocalDate.of(2026, 1, 1),
                List.of(Language.NL),
                PlatformTime.ZONE,
                "www.burum.example",
                1L,
                Instant.EPOCH,
                0);
    }
}
