package nl.mienskip.web.agenda;

import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar document: escaped, folded at 75 octets between characters, ended as RFC 5545 wants them. */
final class IcsText {

    private static final int WIDEST = 75;

    private final StringBuilder text = new StringBuilder();

    /** A line as it is. */
    IcsText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line of words that people wrote. */
    IcsText words(String name, String words) {
        return line(name, escaped(words));
    }

    private void fold(String line) {
        int room = WIDEST;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int octets = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                text.append("\r\n ");
                room = WIDEST - 1;
            }
            text.appendCodePoint(character);
            room -= octets;
            at += Character.charCount(character);
        }
        text.append("\r\n");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
