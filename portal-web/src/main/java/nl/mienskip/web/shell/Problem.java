package nl.mienskip.web.shell;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * Why the API refuses, as RFC 9457 has it.
 *
 * @param type {@code about:blank}: the status says what kind it is
 * @param title the status in words
 * @param status the HTTP status
 * @param detail the reason, in English
 * @param field the input that it is about, as the document has it
 * @param code what programs can tell the reason by
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "field", "code"})
public record Problem(String type, String title, int status, String detail, String field, String code) {

    static final String TYPE = "application/problem+json";

    /** What is empty is left out of the document. */
    public Problem {
        detail = emptyToNull(detail);
        field = emptyToNull(field);
        code = emptyToNull(code);
    }

    private static String emptyToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
