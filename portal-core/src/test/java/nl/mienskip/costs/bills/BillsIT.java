package nl.mienskip.costs.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.FiguresChanged;
import nl.mienskip.costs.KeyTotal;
import nl.mienskip.costs.Payer;
import nl.mienskip.headcounts.HeadCounts;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.page.ContentVersion;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Tenants;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands beside a village's bill and what it shows of it, with the demo's villages. */
@ArquillianTest
class BillsIT {

    @Inject
    private Bills bills;

    @Inject
    private Costs costs;

    @Inject
    private Tenants tenants;

    @Inject
    private Rows rows;

    @Inject
    private ContentVersion versions;

    @Inject
    private Event<FiguresChanged> figures;

    @Inject
    private HeadCounts headCounts;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @AfterEach
    void nothingIsShown() {
        at("munnekezijl", Role.TENANT_ADMINISTRATOR, () -> {
            bills.show(false);
            return null;
        });
    }

    @Test
    void theOtherKeysMakeOfOurBillWhatTheTreasurersComparisonSays() {
        CostComparison year = ActorContext.as(
                actor(Role.TREASURER), () -> TenantContext.asPlatform(() -> costs.compare(costs.thisYear())));
        Payer burum = year.payers().stream()
                .filter(payer ->
                        payer.tenants().stream().anyMatch(part -> part.name().equals("Burum")))
                .findFirst()
                .orElseThrow();

        OurBill ours = at("burum", Role.TENANT_ADMINISTRATOR, () -> bills.ours());

        assertThat(ours.keys().keys())
                .extracting(KeyTotal::type)
                .containsExactly("equal", "inhabitants", "usage", "hybrid");
        assertThat(ours.keys().keys().get(0).amount())
                .isEqualTo(year.total("equal", burum.participantId()).orElseThrow());
        assertThat(ours.keys().keys().get(1).amount())
                .isEqualTo(year.total("inhabitants", burum.participantId()).orElseThrow());
    }

    @Test
    void withTwoPayersNobodyIsCompared() {
        assertThat(at("burum", Role.TENANT_ADMINISTRATOR, () -> bills.ours()).peers())
                .isEmpty();
    }

    @Test
    void whereNothingGoesByUseTheYearComesToWhatWasDecidedAndBilled() {
        OurBill ours = at("burum", Role.TENANT_ADMINISTRATOR, () -> bills.ours());
        BilledYear billed =
                at("burum", Role.TENANT_ADMINISTRATOR, () -> bills.billed()).orElseThrow();

        assertThat(ours.expectation().decided()).isTrue();
        assertThat(ours.expectation().uses()).isEmpty();
        assertThat(ours.expectation().total()).isEqualTo(billed.whole());
        assertThat(ours.expectation().lines()).hasSameSizeAs(billed.lines());
    }

    @Test
    void aVillageShowsItsBillOnlyWhenItWants() {
        assertThat(visiting("munnekezijl", () -> bills.shown())).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> visiting("munnekezijl", () -> bills.open()));

        show("munnekezijl", true);

        assertThat(visiting("munnekezijl", () -> bills.shown())).isTrue();
        assertThat(visiting("munnekezijl", () -> bills.open()).payer()).contains("Noardeast-Fryslân");
        assertThat(visiting("warfstermolen", () -> bills.shown()))
                .as("another village chose nothing")
                .isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> visiting("warfstermolen", () -> bills.open()));
    }

    @Test
    void keptPagesAreStaleWhenItIsShownAndOnlyThen() {
        long village = village("munnekezijl");
        long before = versions.of(village);

        show("munnekezijl", true);
        long shown = versions.of(village);
        show("munnekezijl", true);

        assertThat(shown).isGreaterThan(before);
        assertThat(versions.of(village)).as("nothing changed the second time").isEqualTo(shown);
    }

    @Test
    void keptPagesAreStaleWhenFiguresChangeThatAllPay() {
        long before = versions.of(village("burum"));

        figures.fire(new FiguresChanged(costs.thisYear()));

        assertThat(versions.of(village("burum"))).isGreaterThan(before);
    }

    @Test
    void keptPagesAreStaleWhenNumbersOfInhabitantsAreImported() throws Exception {
        long before = versions.of(village("burum"));
        byte[] file = "dorp;peildatum;inwoners;bron\r\nwarfstermolen;1-1-2406;777;BillsIT\r\n"
                .getBytes(StandardCharsets.UTF_8);
        try {
            ActorContext.as(actor(Role.TREASURER), () -> TenantContext.asPlatform(() -> headCounts.read(file)));
            long noted = versions.of(village("burum"));
            ActorContext.as(actor(Role.TREASURER), () -> TenantContext.asPlatform(() -> headCounts.read(file)));

            assertThat(noted).as("of another village, too").isGreaterThan(before);
            assertThat(versions.of(village("burum")))
                    .as("the same again changes nothing")
                    .isEqualTo(noted);
        } finally {
            rows.run("delete from head_count where source = 'BillsIT'");
            rows.run("delete from audit_entry where act = 'head-count.noted' and why = 'BillsIT'");
        }
    }

    @Test
    void whatWasBilledIsThatOfWhoeverPaysForUs() {
        BilledYear burum =
                at("burum", Role.TENANT_ADMINISTRATOR, () -> bills.billed()).orElseThrow();

        assertThat(burum.lines()).isNotEmpty();
        assertThat(burum.whole()).isGreaterThanOrEqualTo(burum.billed());
        show("munnekezijl", true);
        assertThat(visiting("munnekezijl", () -> bills.open()).decided()).isTrue();
        assertThat(visiting("munnekezijl", () -> bills.open()).shared()).isTrue();
    }

    @Test
    void whereThePayerHasLeftThereIsNoBillAndThePageSaysSo() throws SQLException {
        long payer = rows.number("select participant_id from tenant where slug = 'munnekezijl'");
        String since = rows.text("select member_since from participant where id = ?", payer);
        show("munnekezijl", true);
        try {
            rows.run(
                    "update participant set member_since = '2020-01-01', member_until = ? where id = ?",
                    (costs.thisYear() - 1) + "-12-31",
                    payer);

            OpenBill open = visiting("munnekezijl", () -> bills.open());
            assertThat(open.payer()).isNull();
            assertThat(open.total()).isNull();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> at("munnekezijl", Role.TENANT_ADMINISTRATOR, () -> bills.ours()));
        } finally {
            rows.run("update participant set member_since = ?, member_until = null where id = ?", since, payer);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RESIDENT", "EDITOR", "CHIEF_EDITOR", "MODERATOR"})
    void whoDoesNotLookAfterTheVillageNeitherReadsNorShowsIt(Role role) {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> at("burum", role, () -> bills.ours()));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> at("burum", role, () -> {
                    bills.show(true);
                    return null;
                }));
    }

    private void show(String slug, boolean wanted) {
        at(slug, Role.TENANT_ADMINISTRATOR, () -> {
            bills.show(wanted);
            return null;
        });
    }

    private <T> T visiting(String slug, Callable<T> work) {
        long village = village(slug);
        return ActorContext.as(Actor.VISITOR, () -> TenantContext.asTenant(village, work));
    }

    private <T> T at(String slug, Role role, Callable<T> work) {
        long village = village(slug);
        return ActorContext.as(actor(role), () -> TenantContext.asTenant(village, work));
    }

    private long village(String slug) {
        return ActorContext.as(actor(Role.OPERATOR), () -> tenants.bySlug(slug).id());
    }

    private static Actor actor(Role role) {
        return Actor.of(1, 1, "It", role.rights());
    }
}
