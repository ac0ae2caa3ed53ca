package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.participants.AddParticipant;
import nl.mienskip.participants.Participants;
import nl.mienskip.participants.VatPosition;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.OpenTenant;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.usage.Meter;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door on a real database. Everything happens in a transaction that is rolled back. */
@ArquillianTest
class CostsIT {

    private static final String CODE = "it-hosting";
    private static final DistributionKey.Simple INHABITANTS = new DistributionKey.Inhabitants();

    @Inject
    private Costs costs;

    @Inject
    private Tenants tenants;

    @Inject
    private Participants participants;

    @Inject
    private Audit audit;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Rows rows;

    private TenantView municipality;
    private TenantView ours;
    private TenantView theirs;
    private int year;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void openAMunicipalityWithTwoVillages() throws Exception {
        transaction.begin();
        everything(() -> {
            year = costs.thisYear();
            long association = participant("It Dorpsbelang");
            long council = participant("It Gemeente");
            municipality = open("it-gemeente", TenantKind.MUNICIPALITY, 45_000, council);
            ours = open("it-ons-dorp", TenantKind.VILLAGE, 600, association);
            theirs = open("it-hun-dorp", TenantKind.VILLAGE, 450, council);
            tenants.placeIn(ours.id(), municipality.id());
            tenants.placeIn(theirs.id(), municipality.id());
            return costs.plan(pool(INHABITANTS));
        });
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    @Test
    void anInhabitantCountsOnceAndTheSharesAreTheWhole() {
        CostComparison all = treasurer(() -> costs.compare(year));

        assertThat(payer(all, ours).inhabitants()).isEqualTo(600);
        assertThat(payer(all, municipality).inhabitants()).isEqualTo(45_000 - 600);
        assertThat(comparison(all).chosen().shares().values().stream()
                        .mapToLong(share -> share.amount().cents())
                        .sum())
                .isEqualTo(2820_00);
    }

    @Test
    void aPreviewIsTheSameAsTheComparison() {
        CostComparison all = treasurer(() -> costs.compare(year));
        PayerPreview preview = treasurer(() -> costs.preview(ours.participantId(), year));

        assertThat(line(preview).weight()).hasToString("600");
        assertThat(line(preview).share())
                .isEqualTo(comparison(all).chosen().share(ours.participantId()).orElseThrow());
        assertThat(line(preview).words(Language.NL)).isNotEmpty();
    }

    @Test
    void theUseOfAllTenantsOfAPayerIsItsWeight() throws Exception {
        used(ours, year, 711, 700);
        used(theirs, year, 200, 200);
        used(municipality, year, 100, 100);
        used(municipality, year - 1, 5000, 5000);

        CostComparison all = treasurer(() -> costs.compare(year));

        assertThat(payer(all, ours).usage(Meter.REQUESTS))
                .as("what is billable")
                .isEqualTo(700);
        assertThat(payer(all, municipality).usage(Meter.REQUESTS))
                .as("of this year")
                .isEqualTo(300);
    }

    @Test
    void aVillageThatChangedPayerCountsWithBothForItsDays() throws Exception {
        used(theirs, year, 200, 200);
        LocalDate from = LocalDate.of(year, 6, 2);
        everything(() -> tenants.payer(theirs.id(), ours.participantId(), from, "it pays with us now"));

        CostComparison all = treasurer(() -> costs.compare(year));

        assertThat(payer(all, ours).usage(Meter.REQUESTS))
                .as("used a day before it came")
                .isZero();
        assertThat(payer(all, municipality).usage(Meter.REQUESTS)).isEqualTo(200);
        assertThat(payer(all, ours).inhabitants()).isEqualTo(600 + 450);
        assertThat(part(payer(all, ours)).from()).isEqualTo(from);
        assertThat(part(payer(all, municipality)).to()).isEqualTo(from.minusDays(1));
        everything(() -> tenants.payer(theirs.id(), ours.participantId(), from.minusDays(1), "a day earlier"));
        assertThat(payer(treasurer(() -> costs.compare(year)), ours).usage(Meter.REQUESTS))
                .isEqualTo(200);
    }

    private Payer.Part part(Payer payer) {
        return payer.tenants().stream()
                .filter(part -> part.tenantId() == theirs.id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoOnlyReadsCostsChangesNone() {
        CostPoolView pool = pool();

        for (Role reader : List.of(Role.AUDITOR, Role.BOARD_MEMBER, Role.ASSEMBLY_DELEGATE, Role.API_CLIENT)) {
            forbidden(reader, () -> costs.change(change(pool, pool.version(), INHABITANTS)));
            forbidden(reader, () -> costs.plan(pool(INHABITANTS)));
            forbidden(reader, () -> removed(pool));
        }
    }

    @Test
    void aChangeOfAKeyIsKeptAndLoggedWithItsReason() {
        DistributionKey hybrid = new DistributionKey.Hybrid(Money.ofCents(100_00), new DistributionKey.Usage());
        CostPoolView before = pool();

        treasurer(() -> costs.change(change(before, before.version(), hybrid)));

        assertThat(pool().key()).isEqualTo(hybrid);
        assertThat(pool().version()).isGreaterThan(before.version());
        assertThat(everything(() -> audit.list(1)).items()).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo("cost-pool.changed");
            assertThat(entry.subject()).contains(CODE).contains("inhabitants -> hybrid 100.00 + usage");
            assertThat(entry.why()).isEqualTo("the assembly asked");
        });
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedIsRefused() {
        CostPoolView read = pool();
        treasurer(() -> costs.change(change(read, read.version(), new DistributionKey.Usage())));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> treasurer(() -> costs.change(change(read, read.version(), INHABITANTS))));
    }

    @Test
    void aPoolTakenOffTheListIsGoneAndTheLogTellsWhy() {
        CostPoolView pool = pool();

        treasurer(() -> removed(pool));

        assertThat(treasurer(() -> costs.pools(year)))
                .extracting(CostPoolView::code)
                .doesNotContain(CODE);
        assertThat(everything(() -> audit.list(1)).items()).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo("cost-pool.removed");
            assertThat(entry.subject()).contains(CODE).contains("2820.00");
            assertThat(entry.why()).isEqualTo("planned twice");
        });
    }

    @Test
    void whatSomebodyElseChangedIsNotTakenOffTheList() {
        CostPoolView read = pool();
        treasurer(() -> costs.change(change(read, read.version(), new DistributionKey.Usage())));

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> treasurer(() -> removed(read)));
    }

    private Void removed(CostPoolView pool) {
        costs.remove(pool.id(), pool.version(), "planned twice");
        return null;
    }

    @Test
    void basesAboveTheAmountAreRefused() {
        DistributionKey tooMuch = new DistributionKey.Hybrid(Money.ofCents(1410_01), INHABITANTS);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> treasurer(() -> costs.change(change(pool(), pool().version(), tooMuch))))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("base"));
    }

    @Test
    void aYearHasACodeOnce() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> treasurer(() -> costs.plan(pool(INHABITANTS))))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("code"));
    }

    @Test
    void aVillageThatIsStillBeingOpenedPaysNothing() {
        long alone = everything(() -> {
            long id = participant("It Wachter");
            tenants.open(command("it-wacht", TenantKind.VILLAGE, 10, id));
            return id;
        });

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> treasurer(() -> costs.preview(alone, year)));
    }

    @Test
    void aSuspendedVillagePaysOn() {
        everything(() -> tenants.suspend(ours.id(), "it tests"));

        assertThat(treasurer(() -> costs.preview(ours.participantId(), year))
                        .payer()
                        .inhabitants())
                .isEqualTo(600);
    }

    private CostPoolView pool() {
        return treasurer(() -> costs.pools(year)).stream()
                .filter(pool -> pool.code().equals(CODE))
                .findFirst()
                .orElseThrow();
    }

    private PlanCostPool pool(DistributionKey key) {
        return new PlanCostPool(
                year,
                CODE,
                Map.of(Language.NL, "Hosting"),
                Money.ofEuros(new BigDecimal("2820.00"), "amount"),
                key,
                Meter.REQUESTS,
                PoolsDocument.STANDARD_VAT,
                "");
    }

    private static ChangeCostPool change(CostPoolView pool, long version, DistributionKey key) {
        return new ChangeCostPool(
                pool.id(),
                version,
                pool.names(),
                pool.amount(),
                key,
                pool.meter(),
                PoolsDocument.STANDARD_VAT,
                pool.basis(),
                "the assembly asked");
    }

    private static Payer payer(CostComparison all, TenantView tenant) {
        return all.payers().stream()
                .filter(payer -> tenant.participantId().equals(payer.participantId()))
                .findFirst()
                .orElseThrow();
    }

    private static PoolComparison comparison(CostComparison all) {
        return all.pools().stream()
                .filter(comparison -> comparison.pool().code().equals(CODE))
                .findFirst()
                .orElseThrow();
    }

    private static PreviewLine line(PayerPreview preview) {
        return preview.lines().stream()
                .filter(line -> line.pool().code().equals(CODE))
                .findFirst()
                .orElseThrow();
    }

    private long participant(String name) {
        return participants
                .add(AddParticipant.of(name, null, "", "", VatPosition.NOT_LIABLE, LocalDate.of(2026, 1, 1)))
                .id();
    }

    private TenantView open(String slug, TenantKind kind, int inhabitants, long participant) {
        return tenants.markOpen(
                tenants.open(command(slug, kind, inhabitants, participant)).id());
    }

    private static OpenTenant command(String slug, TenantKind kind, int inhabitants, long participant) {
        return new OpenTenant(
                slug,
                kind,
                slug,
                Map.of(),
                inhabitants,
                LocalDate.of(2026, 1, 1),
                List.of(Language.NL),
                "Europe/Amsterdam",
                participant,
                null,
                LocalDate.of(2026, 1, 1));
    }

    private void used(TenantView tenant, int year, long quantity, long billable) throws Exception {
        rows.run(
                "insert into usage_day (tenant_id, meter, day, quantity, billable) values (?, ?, ?, ?, ?)",
                tenant.id(),
                Meter.REQUESTS.name(),
                LocalDate.of(year, 6, 1),
                quantity,
                billable);
    }

    private static void forbidden(Role role, Callable<?> work) {
        assertThatExceptionOfType(Forbidden.class).as(role + " is refused").isThrownBy(() -> as(role.rights(), work));
    }

    private static <T> T treasurer(Callable<T> work) {
        return as(Role.TREASURER.rights(), work);
    }

    private static <T> T everything(Callable<T> work) {
        return as(EnumSet.allOf(Right.class), work);
    }

    private static <T> T as(Set<Right> rights, Callable<T> work) {
        return ActorContext.as(Actor.of(1, 1, "It", rights), () -> TenantContext.asPlatform(work));
    }
}
