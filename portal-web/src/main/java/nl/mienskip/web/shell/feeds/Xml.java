package nl.mienskip.web.shell.feeds;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.mienskip.web.shell.Markup;

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
        begin(name, attributes).append('>').append(Markup.escaped(content));
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

    private StringBuilder begin(String name, String... attributes) {
        text.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            text.append(' ')
                    .append(attributes[at])
                    .append("=\"")
                    .append(Markup.escaped(attributes[at + 1]))
                    .append('"');
        }
        return text;
    }

    private void end(String name) {
        text.append("</").append(name).append(">\n");
    }
}
