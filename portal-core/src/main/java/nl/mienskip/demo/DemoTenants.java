package nl.mienskip.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.costs.bills.Bills;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.participants.AddParticipant;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;
import nl.mienskip.participants.PostalAddress;
import nl.mienskip.participants.VatPosition;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.OpenTenant;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Opens the demo villages and their municipality. */
@ApplicationScoped
class DemoTenants {

    @Inject
    private Tenants tenants;

    @Inject
    private Participants participants;

    @Inject
    private DemoMembers members;

    @Inject
    private DemoLooks looks;

    @Inject
    private DemoNews news;

    @Inject
    private DemoEvents events;

    @Inject
    private DemoPages pages;

    @Inject
    private DemoAlbums albums;

    @Inject
    private DemoReactions reactions;

    @Inject
    private Bills bills;

    @Inject
    private DemoCosts costs;

    @Inject
    private DemoBudget budget;

    @Inject
    private DemoDecisions decisions;

    @Inject
    private DemoStatements statements;

    @Inject
    private Clock clock;

    /** Opens what is not open yet; does nothing when villages of somebody's own are there. */
    void seed() {
        DemoFile file = DemoFile.read();
        Map<String, TenantView> there = byKey(tenants.list(), TenantView::slug);
        List<String> ours = file.list("tenants").stream()
                .map(tenant -> tenant.getString("slug"))
                .toList();
        if (!ours.containsAll(there.keySet())) {
            return;
        }
        file.list("participants").forEach(this::addParticipant);
        for (JsonObject tenant : file.list("tenants")) {
            TenantView known = there.get(tenant.getString("slug"));
            if (known == null || known.status() == TenantStatus.OPENING) {
                open(tenant, known, file);
            }
        }
        members.seed(tenants.current());
        costs.seed(file.list("costPools"));
        budget.seed(file.object("budget"));
        decisions.seed();
        statements.seed(file.object("biller"));
    }

    private void open(JsonObject demo, TenantView known, DemoFile file) {
        TenantView tenant = known == null ? tenants.open(command(demo)) : known;
        if (!demo.isNull("liesIn")) {
            tenants.placeIn(
                    tenant.id(), tenants.bySlug(demo.getString("liesIn")).id());
        }
        TenantContext.asTenant(tenant.id(), () -> {
            members.seed(tenant);
            looks.seed(tenant, file.list("looks"), file.list("tiles"));
            news.seed(tenant, file.list("articles"));
            events.seed(tenant, file.list("events"));
            pages.seed(tenant, file.list("pages"));
            albums.seed(tenant, file.list("albums"));
            reactions.seed(tenant, file.list("reactions"));
            bills.show(demo.getBoolean("showsCosts", false));
        });
        tenants.markOpen(tenant.id());
    }

    private OpenTenant command(JsonObject demo) {
        ParticipantView payer =
                byKey(participants.list(), ParticipantView::name).get(demo.getString("participant"));
        return new OpenTenant(
                demo.getString("slug"),
                TenantKind.valueOf(demo.getString("kind")),
                demo.getString("name"),
                demo.getJsonObject("names").entrySet().stream()
                        .collect(Collectors.toMap(entry -> language(entry.getKey()), entry -> text(entry.getValue()))),
                demo.getInt("inhabitants"),
                LocalDate.of(LocalDate.now(clock).getYear(), 1, 1),
                demo.getJsonArray("languages").getValuesAs(JsonString.class).stream()
                        .map(tag -> language(tag.getString()))
                        .toList(),
                PlatformTime.ZONE.getId(),
                payer.id(),
                null,
                payer.memberSince());
    }

    private void addParticipant(JsonObject demo) {
        if (!byKey(participants.list(), ParticipantView::name).containsKey(demo.getString("name"))) {
            JsonObject address = demo.getJsonObject("address");
            participants.add(new AddParticipant(
                    demo.getString("name"),
                    demo.getString("kvkNumber", null),
                    demo.getString("oin", null),
                    demo.getString("contactName"),
                    demo.getString("contactEmail"),
                    VatPosition.valueOf(demo.getString("vatPosition")),
                    LocalDate.parse(demo.getString("memberSince")),
                    null,
                    new PostalAddress(
                            address.getString("line"), address.getString("postcode"), address.getString("city"), "NL"),
                    demo.getString("buyerReference"),
                    demo.getBoolean("namedToOthers")));
        }
    }

    private static Language language(String tag) {
        return Language.of(tag).orElseThrow();
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
        return items.stream().collect(Collectors.toMap(key, item -> item));
    }
}
