package nl.mienskip.costs.invoices;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.mienskip.costs.Money;

/**
 * Writes UBL's elements. Text is one line, within a bound, and holds nothing that XML cannot carry, so that no name or note
 * can spoil the document or the programs that take it in.
 */
final class UblWriter {

    private static final String COMPONENTS = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
    private static final String BASICS = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

    /** Control characters, halves of pairs, and the two that Unicode keeps out. White space is dealt with before. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final Pattern WHITE = Pattern.compile("[\\s\\x85\\u2028\\u2029]+");

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    /** @param root {@code Invoice} or {@code CreditNote} */
    UblWriter(String root) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace("urn:oasis:names:specification:ubl:schema:xsd:" + root + "-2");
            xml.writeNamespace("cac", COMPONENTS);
            xml.writeNamespace("cbc", BASICS);
        } catch (XMLStreamException fault) {
            throw notWritten(fault);
        }
    }

    /** A component with what is in it. */
    void component(String name, Runnable content) {
        try {
            xml.writeStartElement("cac:" + name);
            content.run();
            xml.writeEndElement();
        } catch (XMLStreamException fault) {
            throw notWritten(fault);
        }
    }

    /** A value that the house made itself; nothing is written for null. */
    void value(String name, Object value) {
        value(name, null, null, value);
    }

    /** A value with one attribute. */
    void value(String name, String attribute, String of, Object value) {
        if (value == null) {
            return;
        }
        try {
            xml.writeStartElement("cbc:" + name);
            if (attribute != null) {
                xml.writeAttribute(attribute, of);
            }
            xml.writeCharacters(value.toString());
            xml.writeEndElement();
        } catch (XMLStreamException fault) {
            throw notWritten(fault);
        }
    }

    /** What a person wrote; nothing is written when it is blank. */
    void text(String name, String text, int most) {
        String clean = clean(text, most);
        value(name, clean.isEmpty() ? null : clean);
    }

    void amount(String name, Money amount) {
        value(name, "currencyID", "EUR", amount);
    }

    /** The whole document. */
    String finished() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException fault) {
            throw notWritten(fault);
        }
        return out.toString();
    }

    /** On one line, without what XML cannot hold, at most so many characters. */
    static String clean(String text, int most) {
        if (text == null) {
            return "";
        }
        String line = NOT_IN_XML
                .matcher(WHITE.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end).strip() + "…";
    }

    /** Memory takes whatever is written to it. */
    private static IllegalStateException notWritten(XMLStreamException fault) {
        return new IllegalStateException("XML that cannot be written", fault);
    }
}
