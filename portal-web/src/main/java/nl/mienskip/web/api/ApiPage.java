package nl.mienskip.web.api;

import java.util.List;
import nl.mienskip.web.shell.Layout;

/**
 * The API's document for people. It is in English, as the API is.
 *
 * @param layout what stands around it
 * @param tokens where programs get a token
 * @param description what holds for all of it
 * @param groups the operations by what they are about
 */
public record ApiPage(Layout layout, String tokens, String description, List<Group> groups) {

    /** Operations about one thing. */
    public record Group(String name, String description, List<Operation> operations) {}

    /**
     * One thing that a program may ask for.
     *
     * @param id tells it from all others, also in the page's address
     * @param body an example of what is sent; empty when nothing is
     */
    public record Operation(
            String id,
            String method,
            String path,
            String summary,
            String description,
            List<Parameter> parameters,
            String body,
            List<Answer> answers) {}

    /**
     * A parameter of path or query.
     *
     * @param values the only values that are taken; empty when there are too many to list
     */
    public record Parameter(String name, boolean required, String description, List<String> values) {}

    /**
     * What may come back.
     *
     * @param example empty when there is none
     */
    public record Answer(String status, String description, String example) {}
}
