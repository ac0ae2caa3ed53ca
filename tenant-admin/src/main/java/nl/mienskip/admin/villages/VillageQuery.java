package nl.mienskip.admin.villages;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mienskip.tenants.TenantFilter;
import nl.mienskip.tenants.TenantStatus;

/**
 * Which villages are listed, and in which order, as the address says it: {@code ?q=bur&status=OPEN&sort=-members}.
 */
record VillageQuery(String words, TenantStatus status, VillageColumn sort, boolean descending) {

    /** What the address says; what it says wrongly is left out. */
    static VillageQuery of(QueryParameters parameters) {
        String sort = parameters.getSingleParameter("sort").orElse("");
        boolean descending = sort.startsWith("-");
        return new VillageQuery(
                parameters.getSingleParameter("q").orElse(""),
                parameters
                        .getSingleParameter("status")
                        .flatMap(name -> Arrays.stream(TenantStatus.values())
                                .filter(status -> status.name().equals(name))
                                .findFirst())
                        .orElse(null),
                VillageColumn.of(descending ? sort.substring(1) : sort).orElse(VillageColumn.NAME),
                descending);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!words.isBlank()) {
            parameters.put("q", words.strip());
        }
        if (status != null) {
            parameters.put("status", status.name());
        }
        if (sort != VillageColumn.NAME || descending) {
            parameters.put("sort", (descending ? "-" : "") + sort.key());
        }
        return QueryParameters.simple(parameters);
    }

    TenantFilter filter() {
        return new TenantFilter(words, status, null);
    }
}
