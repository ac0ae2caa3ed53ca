package nl.mienskip.web.shell;

/** Text as it stands in markup that no template writes. */
public final class Markup {

    private Markup() {}

    /** The text as it stands in an element or an attribute, without the characters that XML does not know. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Markup::known).forEach(character -> {
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

    private static boolean known(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
