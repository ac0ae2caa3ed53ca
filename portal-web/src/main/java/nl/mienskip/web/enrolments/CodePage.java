package nl.mienskip.web.enrolments;

import nl.mienskip.web.shell.Layout;

/**
 * Typing the code of a letter.
 *
 * @param typed what was typed before
 * @param wrong whether no letter has that code
 */
public record CodePage(Layout layout, String typed, boolean wrong) {}
