package nl.mienskip.shell.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** As much of a browser and a server's session as sign-in looks at: one cookie jar, one session, any host. */
final class Browser {

    final Map<String, String> cookies = new HashMap<>();
    final List<String> setCookies = new ArrayList<>();
    final Map<String, Object> session = new HashMap<>();
    boolean hasSession;
    int sessionsBegun;
    int idsChanged;

    HttpServletRequest at(String host) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Browser.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getServerName" -> host;
                    case "getCookies" ->
                        cookies.entrySet().stream()
                                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()))
                                .toArray(Cookie[]::new);
                    case "getSession" -> session(arguments == null || (boolean) arguments[0]);
                    case "changeSessionId" -> {
                        idsChanged++;
                        yield "id-" + idsChanged;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                Browser.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("addHeader") || !arguments[0].equals("Set-Cookie")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    keep((String) arguments[1]);
                    return null;
                });
    }

    private void keep(String header) {
        setCookies.add(header);
        String name = header.substring(0, header.indexOf('='));
        String value = header.substring(header.indexOf('=') + 1, header.indexOf(';'));
        if (header.contains("Max-Age=0;")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private HttpSession session(boolean create) {
        if (!hasSession && !create) {
            return null;
        }
        if (!hasSession) {
            hasSession = true;
            sessionsBegun++;
        }
        return (HttpSession) Proxy.newProxyInstance(
                Browser.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> session.get(arguments[0]);
                    case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
                    case "invalidate" -> {
                        session.clear();
                        hasSession = false;
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
