package nl.mienskip.web.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.openings.OpeningStepView;
import nl.mienskip.openings.OpeningView;
import nl.mienskip.openings.StepKind;
import nl.mienskip.openings.StepStatus;
import nl.mienskip.tenants.HostView;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.MergerView;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import org.junit.jupiter.api.Test;

class TenantJsonTest {

    private static final Instant THEN = Instant.parse("2026-11-21T10:00:00Z");

    private static final TenantView BURUM = new TenantView(
            7,
            "burum",
            TenantKind.VILLAGE,
            TenantStatus.OPENING,
            "Burum",
            Map.of(Language.FY, "Boerum"),
            600,
            LocalDate.of(2026, 1, 1),
            List.of(Language.NL, Language.FY),
            ZoneId.of("Europe/Amsterdam"),
            "burum.mienskip.localhost",
            3L,
            THEN,
            0);

    private static final String PARTICULARS =
            "\"slug\":\"burum\",\"kind\":\"village\",\"status\":\"opening\",\"name\":\"Burum\","
                    + "\"names\":{\"fy\":\"Boerum\"},\"inhabitants\":600,\"inhabitantsOn\":\"2026-01-01\","
                    + "\"languages\":[\"nl\",\"fy\"],\"timeZone\":\"Europe/Amsterdam\","
                    + "\"host\":\"burum.mienskip.localhost\",\"participantId\":3,\"openedAt\":\"2026-11-21T10:00:00Z\"";

    @Test
    void aListSaysWhereItIs() {
        assertThat(TenantJson.list(new Paged<>(List.of(BURUM), 2, 1, 3)))
                .isEqualTo("{\"page\":2,\"pages\":3,\"size\":1,\"total\":3,\"tenants\":[{" + PARTICULARS + "}]}");
    }

    @Test
    void oneThatEndedSaysWhatBecameOfIt() {
        MergerView merger = new MergerView(8, "munnekezijl", LocalDate.of(2026, 7, 1));

        assertThat(TenantJson.of(BURUM, List.of(), null, merger, null))
                .isEqualTo("{" + PARTICULARS
                        + ",\"mergedInto\":\"munnekezijl\",\"mergedOn\":\"2026-07-01\",\"hosts\":[]}");
    }

    @Test
    void anOpeningThatFailedSaysWhyAndKeepsTheAdministratorToItself() {
        OpeningView opening = new OpeningView(
                "burum",
                null,
                "Demo Operator",
                THEN,
                null,
                List.of(
                        new OpeningStepView(StepKind.HOSTS, StepStatus.DONE, THEN, 1, "", ""),
                        new OpeningStepView(
                                StepKind.ORGANIZATION,
                                StepStatus.FAILED,
                                THEN,
                                2,
                                "opening.identity-away",
                                "Keycloak could not make an organization"),
                        new OpeningStepView(StepKind.OPEN, StepStatus.WAITING, null, 0, "", "")));

        assertThat(TenantJson.of(
                        BURUM, List.of(new HostView("burum.mienskip.localhost", true, false)), null, null, opening))
                .isEqualTo("{" + PARTICULARS
                        + ",\"hosts\":[{\"host\":\"burum.mienskip.localhost\",\"canonical\":true,\"ownDomain\":false}],"
                        + "\"opening\":{\"tenant\":\"burum\",\"done\":false,\"askedBy\":\"Demo Operator\","
                        + "\"askedAt\":\"2026-11-21T10:00:00Z\",\"steps\":["
                        + "{\"step\":\"hosts\",\"status\":\"done\",\"tries\":1,\"at\":\"2026-11-21T10:00:00Z\"},"
                        + "{\"step\":\"organization\",\"status\":\"failed\",\"tries\":2,"
                        + "\"at\":\"2026-11-21T10:00:00Z\",\"code\":\"opening.identity-away\","
                        + "\"reason\":\"Keycloak could not make an organization\"},"
                        + "{\"step\":\"open\",\"status\":\"waiting\",\"tries\":0}]}}");
    }
}
