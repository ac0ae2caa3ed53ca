package nl.mienskip.web.shell.feeds;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML, element by element. What is told is escaped; a character that XML does not know is left out. */
final class Xml {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes are names and values in turn. */
    Xml open(String name, String... attributes) {
        begin(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    /** Ends what was opened last. */
    Xml close() {
        end(open.pop());
        return this;
    }

    /** An element that holds text. */
    Xml leaf(String name, String content, String... attributes) {
        begin(name, attributes).append('>').append(escaped(content));
        end(name);
        return this;
    }

    /** An element that holds nothing. */
    Xml empty(String name, String... attributes) {
        begin(name, attributes).append("/>\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The text as it stands in an element or an attribute. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Xml::known).forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private StringBuilder begin(String name, String... attributes) {
        text.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            text.append(' ')
                    .append(attributes[at])
                    .append("=\"")
                    .append(escaped(attributes[at + 1]))
                    .append('"');
        }
        return text;
    }

    private void end(String name) {
        text.append("</").append(name).append(">\n");
    }

    private static boolean known(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
