package nl.mienskip.shell.metering;

import java.util.Locale;

/**
 * What is a view of a residents' page: a GET that was answered with HTML, or with "you have it already" for an address
 * that is a page's. Addresses of files have a dot in their last part; pages do not.
 */
final class PageViewRule {

    private PageViewRule() {}

    /**
     * @param path without host and query
     * @param contentType null where the answer has none
     */
    static boolean isPageView(String method, String path, int status, String contentType) {
        if (!method.equals("GET") || path.startsWith("/api/") || path.startsWith("/assets/")) {
            return false;
        }
        return switch (status) {
            case 200 ->
                contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("text/html");
            case 304 -> path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
            default -> false;
        };
    }
}
