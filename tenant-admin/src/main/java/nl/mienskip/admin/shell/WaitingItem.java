package nl.mienskip.admin.shell;

/**
 * Something that waits for somebody.
 *
 * @param what in words, such as "3 people ask to join"
 * @param detail more about it; may be empty
 * @param icon name in icons.txt
 * @param path where to deal with it, relative to the back office
 * @param urgent whether other people wait for it
 */
public record WaitingItem(String what, String detail, String icon, String path, boolean urgent) {}
