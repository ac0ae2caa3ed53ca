package nl.mienskip.admin.statements;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mienskip.admin.shell.YearSelect;
import nl.mienskip.costs.statements.PaymentStatus;
import nl.mienskip.costs.statements.StatementFilter;

/** Which statements are listed, as the address says it: {@code ?year=2026&q=burum&status=open}. */
record StatementQuery(int year, String words, PaymentStatus status) {

    /** What the address says; what it says wrongly is left out. */
    static StatementQuery of(QueryParameters parameters, int thisYear) {
        return new StatementQuery(
                YearSelect.in(parameters).orElse(thisYear),
                parameters.getSingleParameter("q").orElse(""),
                parameters
                        .getSingleParameter("status")
                        .flatMap(name -> Arrays.stream(PaymentStatus.values())
                                .filter(status -> status.apiName().equals(name))
                                .findFirst())
                        .orElse(null));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("year", String.valueOf(year));
        if (!words.isBlank()) {
            parameters.put("q", words.strip());
        }
        if (status != null) {
            parameters.put("status", status.apiName());
        }
        return QueryParameters.simple(parameters);
    }

    StatementFilter filter() {
        return new StatementFilter(year, words, null, status);
    }
}
