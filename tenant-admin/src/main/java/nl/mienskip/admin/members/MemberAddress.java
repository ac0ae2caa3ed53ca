package nl.mienskip.admin.members;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.mienskip.members.MemberStatus;

/**
 * What the list of members looks for, as its address has it.
 *
 * @param status null for all
 * @param words empty for all
 * @param page from 1
 */
record MemberAddress(MemberStatus status, String words, int page) {

    /** Reads an address; what makes no sense is left out. */
    static MemberAddress of(QueryParameters parameters) {
        return new MemberAddress(
                parameters
                        .getSingleParameter("status")
                        .flatMap(name -> Arrays.stream(MemberStatus.values())
                                .filter(status -> status.name().equals(name))
                                .findFirst())
                        .orElse(null),
                parameters.getSingleParameter("q").orElse(""),
                parameters
                        .getSingleParameter("page")
                        .filter(number -> number.matches("[1-9][0-9]{0,5}"))
                        .map(Integer::parseInt)
                        .orElse(1));
    }

    QueryParameters parameters() {
        Map<String, String> simple = new HashMap<>();
        if (status != null) {
            simple.put("status", status.name());
        }
        if (!words.isBlank()) {
            simple.put("q", words);
        }
        if (page > 1) {
            simple.put("page", String.valueOf(page));
        }
        return QueryParameters.simple(simple);
    }
}
