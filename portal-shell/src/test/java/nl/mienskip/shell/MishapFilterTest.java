package nl.mienskip.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.mienskip.kernel.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class MishapFilterTest {

    private static final String HSTS = "Strict-Transport-Security";

    private final Map<String, String> headers = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @Test
    void whereTheAddressIsHttpsBrowsersAreToldToComeByNoOtherWay() throws Exception {
        go("https", (request, response) -> {});

        assertThat(headers).containsEntry(HSTS, "max-age=31536000");
    }

    @Test
    void whatWentWrongTellsThemToo() throws Exception {
        go("https", (request, response) -> {
            ((HttpServletResponse) response).setHeader("Content-Disposition", "attachment");
            throw new ServletException("planted");
        });

        assertThat(body.toString()).contains("\"status\":500");
        assertThat(headers).containsKey(HSTS).doesNotContainKey("Content-Disposition");
    }

    @Test
    void whereItIsHttpNobodyIsToldSo() throws Exception {
        go("http", (request, response) -> {});

        assertThat(headers).doesNotContainKey(HSTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal-web", "tenant-admin"})
    void itIsTheFirstThatEveryRequestMeets(String war) throws Exception {
        Document descriptor = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("..", war, "src/main/webapp/WEB-INF/web.xml").toFile());

        assertThat(first(descriptor, "filter")).startsWith("mishap", MishapFilter.class.getName());
        assertThat(first(descriptor, "filter-mapping")).containsExactly("mishap", "/*");
    }

    private static String[] first(Document descriptor, String element) {
        return descriptor
                .getElementsByTagName(element)
                .item(0)
                .getTextContent()
                .strip()
                .split("\\s+");
    }

    private void go(String scheme, FilterChain further) throws Exception {
        Settings settings = new Settings() {
            @Override
            public String publicScheme() {
                return scheme;
            }
        };
        new MishapFilter(settings).doFilter(request(), response(), further);
    }

    private static HttpServletRequest request() {
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getServerName" -> "burum.example";
            case "getMethod" -> "GET";
            case "getRequestURI" -> "/api/v1/tenants";
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "reset" -> {
                headers.clear();
                yield null;
            }
            case "isCommitted" -> false;
            case "getOutputStream" -> new Written();
            case "setStatus", "setContentType" -> null;
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object told = answer.to(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : told;
                }));
    }

    private final class Written extends ServletOutputStream {
        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(int one) {
            body.write(one);
        }
    }
}
