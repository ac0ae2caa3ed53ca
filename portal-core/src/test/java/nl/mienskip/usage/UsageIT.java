package nl.mienskip.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Tenants;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door on a real database: the demo villages in a year to come, whose rows are taken away after each test. */
@ArquillianTest
class UsageIT {

    private static final LocalDate FIRST = LocalDate.of(2031, 3, 30);
    private static final LocalDate LAST = LocalDate.of(2031, 4, 1);

    @Inject
    private Usage usage;

    @Inject
    private Tenants tenants;

    @Inject
    private Audit audit;

    @Inject
    private Rows rows;

    private long burum;
    private long warfstermolen;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void useSomething() throws SQLException {
        burum = as(Role.TREASURER, () -> tenants.bySlug("burum").id());
        warfstermolen = as(Role.TREASURER, () -> tenants.bySlug("warfstermolen").id());
        used(burum, Meter.REQUESTS, FIRST, 100, 90);
        used(burum, Meter.REQUESTS, FIRST.plusDays(1), 10, 10);
        used(burum, Meter.REQUESTS, LAST, 7, 7);
        used(burum, Meter.MAILS, FIRST, 5, 5);
        used(warfstermolen, Meter.REQUESTS, FIRST, 1000, 1000);
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from usage_day where day >= '2031-01-01'");
        rows.run("delete from usage_exclusion where from_day >= '2031-01-01'");
        rows.run("delete from audit_entry where actor_name = 'UsageIT'");
    }

    @Test
    void bothEndsOfAPeriodAreInIt() {
        assertThat(days("burum", FIRST, LAST)).extracting(DayUse::date).containsExactly(FIRST, FIRST.plusDays(1), LAST);
        assertThat(days("burum", FIRST, FIRST)).containsExactly(new DayUse(FIRST, 100, 90));
    }

    @Test
    void aDayWithoutUseIsNotListed() {
        assertThat(days("warfstermolen", FIRST, LAST)).containsExactly(new DayUse(FIRST, 1000, 1000));
        assertThat(days("munnekezijl", FIRST, LAST)).isEmpty();
    }

    @Test
    void aPeriodThatMakesNoSenseIsRefusedWithItsField() {
        refused("from", () -> days("burum", LAST, FIRST));
        refused("from", () -> days("burum", null, FIRST));
        refused("to", () -> days("burum", FIRST, FIRST.plusDays(366)));
        assertThat(days("burum", FIRST, FIRST.plusDays(365))).isNotEmpty();
    }

    @Test
    void aTenantThatThereIsNotIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> days("nergens", FIRST, LAST));
    }

    @Test
    void aVillageReadsItsOwnUseAndNobodyElses() {
        assertThat(asVillage(burum, () -> usage.ours(Meter.REQUESTS, FIRST, FIRST)))
                .containsExactly(new DayUse(FIRST, 100, 90));
        assertThat(asVillage(burum, () -> usage.ourMonths(YearMonth.of(2031, 3), YearMonth.of(2031, 4))))
                .extracting(MonthUse::tenantId)
                .containsOnly(burum);
        forbidden(() -> asVillage(burum, () -> usage.days("warfstermolen", Meter.REQUESTS, FIRST, LAST)));
        forbidden(() -> asVillage(
                burum, () -> usage.months(List.of(warfstermolen), YearMonth.of(2031, 3), YearMonth.of(2031, 3))));
        forbidden(() -> asVillage(burum, () -> usage.billable(List.of(warfstermolen), Meter.REQUESTS, FIRST, LAST)));
        forbidden(() -> asVillage(burum, () -> usage.exclusions()));
    }

    @Test
    void aMonthIsTheSumOfItsDays() {
        List<MonthUse> months = as(
                Role.AUDITOR,
                () -> usage.months(List.of(burum, warfstermolen), YearMonth.of(2031, 3), YearMonth.of(2031, 4)));

        assertThat(months)
                .containsExactlyInAnyOrder(
                        new MonthUse(burum, Meter.REQUESTS, YearMonth.of(2031, 3), 110, 100),
                        new MonthUse(burum, Meter.MAILS, YearMonth.of(2031, 3), 5, 5),
                        new MonthUse(burum, Meter.REQUESTS, YearMonth.of(2031, 4), 7, 7),
                        new MonthUse(warfstermolen, Meter.REQUESTS, YearMonth.of(2031, 3), 1000, 1000));
    }

    @Test
    void theWeightsOfASplitNameEverybodyAskedAbout() {
        long nobody = 900_003;

        assertThat(weights(warfstermolen, nobody, burum))
                .containsExactly(Map.entry(warfstermolen, 1000L), Map.entry(nobody, 0L), Map.entry(burum, 107L));
    }

    @Test
    void aDayLeftOutIsMeteredAndNotBilled() {
        exclude(new ExcludeUse(burum, Meter.REQUESTS, FIRST, FIRST, "a storm of robots"));

        assertThat(days("burum", FIRST, FIRST)).containsExactly(new DayUse(FIRST, 100, 0));
        assertThat(weights(burum, warfstermolen)).containsEntry(burum, 17L).containsEntry(warfstermolen, 1000L);
        assertThat(as(Role.AUDITOR, () -> usage.months(List.of(burum), YearMonth.of(2031, 3), YearMonth.of(2031, 3))))
                .contains(
                        new MonthUse(burum, Meter.REQUESTS, YearMonth.of(2031, 3), 110, 10),
                        new MonthUse(burum, Meter.MAILS, YearMonth.of(2031, 3), 5, 5));
    }

    @Test
    void anExclusionForAllHoldsForEveryTenantAndMeter() {
        exclude(new ExcludeUse(null, null, FIRST, LAST, "the week of the move"));

        assertThat(weights(burum, warfstermolen)).containsEntry(burum, 0L).containsEntry(warfstermolen, 0L);
        assertThat(asVillage(burum, () -> usage.ours(Meter.MAILS, FIRST, FIRST)))
                .containsExactly(new DayUse(FIRST, 5, 0));
    }

    @Test
    void exclusionsThatOverlapLeaveADayOutOnce() {
        exclude(new ExcludeUse(burum, null, FIRST, LAST, "one"));
        exclude(new ExcludeUse(null, Meter.REQUESTS, FIRST, FIRST, "other"));

        assertThat(days("burum", FIRST, LAST)).extracting(DayUse::quantity).containsExactly(100L, 10L, 7L);
        assertThat(weights(burum)).containsEntry(burum, 0L);
    }

    @Test
    void whatIsWithdrawnCountsAgainAndStaysOnRecord() {
        ExclusionView exclusion = exclude(new ExcludeUse(burum, null, FIRST, LAST, "a mistake"));

        as(Role.TREASURER, () -> usage.withdraw(exclusion.id(), "it was no robot"));

        assertThat(weights(burum)).containsEntry(burum, 107L);
        assertThat(as(Role.AUDITOR, () -> usage.exclusions())).anySatisfy(kept -> {
            assertThat(kept.id()).isEqualTo(exclusion.id());
            assertThat(kept.holds()).isFalse();
            assertThat(kept.why()).isEqualTo("a mistake");
            assertThat(kept.withdrawnWhy()).isEqualTo("it was no robot");
        });
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> as(Role.TREASURER, () -> usage.withdraw(exclusion.id(), "again")));
    }

    @Test
    void everyExclusionIsInTheLogWithItsReason() {
        ExclusionView exclusion = exclude(new ExcludeUse(burum, Meter.REQUESTS, FIRST, LAST, "a storm of robots"));
        as(Role.TREASURER, () -> usage.withdraw(exclusion.id(), "it was no robot"));

        assertThat(as(Role.AUDITOR, () -> audit.list(1)).items())
                .filteredOn(entry -> entry.subject().startsWith("exclusion " + exclusion.id() + ":"))
                .extracting("act", "why")
                .contains(
                        tuple("usage.excluded", "a storm of robots"),
                        tuple("usage.exclusion.withdrawn", "it was no robot"));
    }

    @Test
    void spacesAroundAReasonCountForNothing() {
        String longest = "x".repeat(Why.LONGEST);
        ExclusionView exclusion = exclude(new ExcludeUse(burum, Meter.REQUESTS, FIRST, LAST, longest + "   "));
        as(Role.TREASURER, () -> usage.withdraw(exclusion.id(), "   " + longest));

        assertThat(as(Role.AUDITOR, () -> audit.list(1)).items())
                .filteredOn(entry -> entry.subject().startsWith("exclusion " + exclusion.id() + ":"))
                .extracting("why")
                .containsExactly(longest, longest);
    }

    @Test
    void anExclusionWithoutAReasonOrAPeriodIsRefused() {
        refused("why", () -> exclude(new ExcludeUse(burum, null, FIRST, LAST, "  ")));
        refused("from", () -> exclude(new ExcludeUse(burum, null, LAST, FIRST, "why")));
        refused("until", () -> exclude(new ExcludeUse(burum, null, FIRST, null, "why")));
        refused("tenantId", () -> exclude(new ExcludeUse(900_003L, null, FIRST, LAST, "why")));
    }

    @Test
    void onlyTheTreasurerLeavesSomethingOut() {
        ExcludeUse command = new ExcludeUse(burum, null, FIRST, LAST, "why");

        for (Role role : List.of(Role.OPERATOR, Role.AUDITOR, Role.BOARD_MEMBER, Role.API_CLIENT)) {
            forbidden(() -> as(role, () -> usage.exclude(command)));
        }
        forbidden(() -> asVillage(burum, () -> usage.exclude(command)));
    }

    @Test
    void aVillageSeesTheExclusionsThatTouchIt() {
        exclude(new ExcludeUse(burum, null, FIRST, FIRST, "ours"));
        exclude(new ExcludeUse(null, null, LAST, LAST, "everybody's"));
        exclude(new ExcludeUse(warfstermolen, null, FIRST, LAST, "theirs"));

        assertThat(asVillage(burum, () -> usage.ourExclusions(FIRST, LAST)))
                .extracting(ExclusionView::why)
                .containsExactlyInAnyOrder("ours", "everybody's");
    }

    private List<DayUse> days(String slug, LocalDate from, LocalDate to) {
        return as(Role.AUDITOR, () -> usage.days(slug, Meter.REQUESTS, from, to));
    }

    private Map<Long, Long> weights(Long... tenantIds) {
        return as(Role.TREASURER, () -> usage.billable(List.of(tenantIds), Meter.REQUESTS, FIRST, LAST));
    }

    private ExclusionView exclude(ExcludeUse command) {
        return as(Role.TREASURER, () -> usage.exclude(command));
    }

    private static void refused(String field, Callable<?> work) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(work::call)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static void forbidden(Callable<?> work) {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(work::call);
    }

    private static <T> T as(Role role, Callable<T> work) {
        return ActorContext.as(Actor.of(1, 1, "UsageIT", role.rights()), () -> TenantContext.asPlatform(work));
    }

    private static <T> T asVillage(long tenantId, Callable<T> work) {
        return ActorContext.as(
                Actor.of(1, 1, "UsageIT", Role.TENANT_ADMINISTRATOR.rights()),
                () -> TenantContext.asTenant(tenantId, work));
    }

    private void used(long tenant, Meter meter, LocalDate day, long quantity, long billable) throws SQLException {
        rows.run("insert into usage_day (tenant_id, meter, day, quantity, billable) values (" + tenant + ", '" + meter
                + "', '" + day + "', " + quantity + ", " + billable + ")");
    }
}
