package nl.mienskip.admin.villages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.vitals.VitalsView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VillageQueryTest {

    private static final Instant EARLY = Instant.parse("2026-10-01T10:00:00Z");
    private static final Instant LATE = Instant.parse("2026-11-01T10:00:00Z");

    private static final VillageRow EE = row("Ee", TenantStatus.OPEN, 800, new VitalsView(1, 3, LATE, LATE), 5);
    private static final VillageRow BURUM =
            row("Burum", TenantStatus.SUSPENDED, 600, new VitalsView(2, 9, EARLY, LATE), 70);
    private static final VillageRow ANJUM = row("Anjum", TenantStatus.OPENING, 800, null, 0);

    @Test
    void whatIsFilteredAndSortedStandsInTheAddress() {
        VillageQuery query = new VillageQuery("bur", TenantStatus.OPEN, VillageColumn.MEMBERS, true);

        assertThat(query.parameters().getQueryString().split("&"))
                .containsExactlyInAnyOrder("q=bur", "status=OPEN", "sort=-members");
        assertThat(VillageQuery.of(query.parameters())).isEqualTo(query);
    }

    @Test
    void theUsualListHasAPlainAddress() {
        VillageQuery usual = VillageQuery.of(QueryParameters.empty());

        assertThat(usual).isEqualTo(new VillageQuery("", null, VillageColumn.NAME, false));
        assertThat(usual.parameters().getParameters()).isEmpty();
    }

    @Test
    void whatAnAddressSaysWronglyIsLeftOut() {
        assertThat(VillageQuery.of(QueryParameters.simple(Map.of("status", "ASLEEP", "sort", "-colour"))))
                .isEqualTo(new VillageQuery("", null, VillageColumn.NAME, true));
    }

    @ParameterizedTest
    @CsvSource({
        "name,Anjum Burum Ee",
        "-name,Ee Burum Anjum",
        "status,Anjum Ee Burum",
        "inhabitants,Burum Anjum Ee",
        "-inhabitants,Anjum Ee Burum",
        "members,Anjum Ee Burum",
        "-members,Burum Ee Anjum",
        "published,Anjum Burum Ee",
        "-requests,Burum Ee Anjum"
    })
    void itSortsByEveryColumnAndThenByName(String sort, String names) {
        VillageQuery query = VillageQuery.of(QueryParameters.of("sort", sort));

        assertThat(Stream.of(EE, BURUM, ANJUM).sorted(query.sort().order(query.descending())))
                .extracting(row -> row.tenant().name())
                .containsExactly(names.split(" "));
    }

    private static VillageRow row(String name, TenantStatus status, int inhabitants, VitalsView vitals, long requests) {
        return new VillageRow(
                new TenantView(
                        1,
                        name,
                        TenantKind.VILLAGE,
                        status,
                        name,
                        Map.of(),
                        inhabitants,
                        LocalDate.of(2026, 1, 1),
                        List.of(Language.NL),
                        ZoneId.of("Europe/Amsterdam"),
                        "",
                        1L,
                        EARLY,
                        0),
                vitals,
                requests);
    }
}
