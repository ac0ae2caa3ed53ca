package nl.mienskip.costs;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;

/** The figures of Burum and its neighbours, as the demo has them. */
final class Burum {

    static final TenantView BURUM = tenant(2, TenantKind.VILLAGE, "Burum", 600, 1L);
    static final TenantView MUNNEKEZIJL = tenant(3, TenantKind.VILLAGE, "Munnekezijl", 450, 2L);
    static final TenantView WARFSTERMOLEN = tenant(4, TenantKind.VILLAGE, "Warfstermolen", 210, 2L);
    static final TenantView NOARDEAST = tenant(5, TenantKind.MUNICIPALITY, "Noardeast-Fryslân", 45_000, 2L);

    static final Payer VILLAGE = new Payer(1, "Dorpsbelang Burum", List.of(part(BURUM, 600)), used("711"));
    static final Payer MUNICIPALITY = new Payer(
            2,
            "Gemeente Noardeast-Fryslân",
            List.of(part(MUNNEKEZIJL, 450), part(WARFSTERMOLEN, 210), part(NOARDEAST, 43_740)),
            used("289"));
    static final List<Payer> PAYERS = List.of(VILLAGE, MUNICIPALITY);

    private Burum() {}

    static CostPoolView certificates(DistributionKey key) {
        return pool("certificates", 650_00, key);
    }

    static CostPoolView hosting(DistributionKey key) {
        return pool("hosting", 2_820_00, key);
    }

    private static CostPoolView pool(String code, long cents, DistributionKey key) {
        return new CostPoolView(1, 2026, code, Map.of(Language.NL, code), Money.ofCents(cents), key, "requests", "", 0);
    }

    private static Payer.Part part(TenantView tenant, int counted) {
        return new Payer.Part(tenant.id(), tenant.name(), tenant.kind(), tenant.inhabitants(), counted);
    }

    private static Map<String, BigDecimal> used(String requests) {
        return Map.of("requests", new BigDecimal(requests));
    }

    private static TenantView tenant(long id, TenantKind kind, String name, int inhabitants, long participant) {
        return new TenantView(
                id,
                name.toLowerCase(Language.NL.locale()),
                kind,
                TenantStatus.OPEN,
                name,
                Map.of(),
                inhabitants,
                LocalDate.of(2026, 1, 1),
                List.of(Language.NL),
                ZoneId.of("Europe/Amsterdam"),
                "",
                participant,
                Instant.EPOCH,
                0);
    }
}
