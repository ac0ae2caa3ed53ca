package nl.mienskip.web.home;

import java.util.List;
import nl.mienskip.web.shell.Layout;

/**
 * The platform's home: what it is, and which villages are open.
 *
 * @param layout what stands around it
 * @param villages the open villages and municipalities, by name
 */
public record PlatformPage(Layout layout, List<Village> villages) {

    /**
     * An open village.
     *
     * @param name its name in the page's language
     * @param address of its home
     * @param host that address as people say it
     * @param inhabitants how many people live there
     */
    public record Village(String name, String address, String host, int inhabitants) {}
}
