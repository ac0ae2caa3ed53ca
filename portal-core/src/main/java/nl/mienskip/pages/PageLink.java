package nl.mienskip.pages;

import nl.mienskip.tenants.Language;

/**
 * That residents can read a page.
 *
 * @param place where it stands in the menu, from 1; 0 when it does not
 */
public record PageLink(long id, Language language, String title, int place) {

    /** Whether menus name it. */
    public boolean inMenu() {
        return place > 0;
    }
}
