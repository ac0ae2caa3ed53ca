package nl.mienskip.calendars;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.kernel.InvalidInput;

/**
 * An event as its lines in the file say it, cut into properties and not yet understood.
 *
 * @param line of the file on which it begins, from 1
 * @param fault why it could not be cut; null when it could
 */
record IcsEvent(int line, List<Property> properties, InvalidInput fault) {

    /** A line: its name and parameters in capitals, its value as it stands there. */
    record Property(String name, Map<String, String> parameters, String value) {

        /** The value as words, in which a comma, a semicolon and the end of a line were marked. */
        String words() {
            StringBuilder words = new StringBuilder(value.length());
            for (int at = 0; at < value.length(); at++) {
                char here = value.charAt(at);
                if (here == '\\' && at + 1 < value.length()) {
                    at++;
                    char marked = value.charAt(at);
                    words.append(marked == 'n' || marked == 'N' ? '\n' : marked);
                } else {
                    words.append(here);
                }
            }
            return words.toString();
        }
    }

    Optional<Property> one(String name) {
        return all(name).stream().findFirst();
    }

    List<Property> all(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .toList();
    }

    /** Empty when it is not said. */
    String words(String name) {
        return one(name).map(Property::words).orElse("").strip();
    }

    boolean is(String name, String value) {
        return words(name).equalsIgnoreCase(value);
    }
}
