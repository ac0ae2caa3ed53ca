package nl.mienskip.costs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.mienskip.headcounts.HeadCountView;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.usage.Meter;

/** The figures of Burum and its neighbours, as the demo has them. */
final class Burum {

    static final TenantView BURUM = tenant(2, TenantKind.VILLAGE, "Burum", 600, 1L);
    static final TenantView MUNNEKEZIJL = tenant(3, TenantKind.VILLAGE, "Munnekezijl", 450, 2L);
    static final TenantView WARFSTERMOLEN = tenant(4, TenantKind.VILLAGE, "Warfstermolen", 210, 2L);
    static final TenantView NOARDEAST = tenant(5, TenantKind.MUNICIPALITY, "Noardeast-Fryslân", 45_000, 2L);

    static final Payer VILLAGE = new Payer(
            1,
            "Dorpsbelang Burum",
            List.of(Payer.Part.of(BURUM, 600).saidBy(new HeadCountView(2, LocalDate.of(2026, 1, 1), 600, "CBS"))),
            used(711));
    static final Payer MUNICIPALITY = new Payer(
            2,
            "Gemeente Noardeast-Fryslân",
            List.of(
                    Payer.Part.of(MUNNEKEZIJL, 450),
                    Payer.Part.of(WARFSTERMOLEN, 210),
                    Payer.Part.of(NOARDEAST, 43_740)),
            used(289));
    static final List<Payer> PAYERS = List.of(VILLAGE, MUNICIPALITY);

    private Burum() {}

    static CostPoolView certificates(DistributionKey key) {
        return pool("certificates", 650_00, key);
    }

    static CostPoolView hosting(DistributionKey key) {
        return pool("hosting", 2_820_00, key);
    }

    private static CostPoolView pool(String code, long cents, DistributionKey key) {
        return new CostPoolView(
                1,
                2026,
                code,
                Map.of(Language.NL, code),
                Money.ofCents(cents),
                key,
                Meter.REQUESTS,
                PoolsDocument.STANDARD_VAT,
                "",
                0);
    }

    private static Map<Meter, Long> used(long requests) {
        return Map.of(Meter.REQUESTS, requests);
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
