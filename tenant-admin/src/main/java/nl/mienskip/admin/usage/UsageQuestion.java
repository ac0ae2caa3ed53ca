package nl.mienskip.admin.usage;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mienskip.usage.Meter;

/**
 * Which use is looked at, as the address says it: {@code ?tenant=burum&meter=requests&period=2026-11}.
 *
 * @param slug empty when none is chosen
 */
record UsageQuestion(String slug, Meter meter, UsagePeriod period) {

    /** What the address says; what it leaves out or says wrongly is the usual. */
    static UsageQuestion of(QueryParameters parameters, UsagePeriod usual) {
        return new UsageQuestion(
                parameters.getSingleParameter("tenant").orElse(""),
                parameters.getSingleParameter("meter").flatMap(Meter::of).orElse(Meter.REQUESTS),
                parameters.getSingleParameter("period").flatMap(UsagePeriod::of).orElse(usual));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("tenant", slug);
        parameters.put("meter", meter.apiName());
        parameters.put("period", period.key());
        return QueryParameters.simple(parameters);
    }
}
