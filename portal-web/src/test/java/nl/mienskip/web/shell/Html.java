package nl.mienskip.web.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** Asks the Nu validator what is wrong with a page. */
public final class Html {

    private Html() {}

    /** The page as it is sent. */
    public static byte[] of(Page page) {
        return Templates.render(page);
    }

    /** Its messages; empty when the page is valid. */
    public static String faults(byte[] html) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator.validate(new ByteArrayInputStream(html)).strip();
    }
}
