package nl.mienskip.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.Payer;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.participants.AddParticipant;
import nl.mienskip.participants.Participants;
import nl.mienskip.participants.VatPosition;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.OpenTenant;
import nl.mienskip.tenants.StandingView;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.usage.Meter;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Participants and villages of a test's own. Everything happens in a transaction that is rolled back. */
public abstract class VillagesCase {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    /** A host that was looked up is remembered for a while, also one whose transaction came to nothing. */
    protected final String mark = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @Inject
    protected Tenants tenants;

    @Inject
    protected Participants participants;

    @Inject
    protected Costs costs;

    @Inject
    protected Audit audit;

    @Inject
    protected Rows rows;

    @Inject
    protected UserTransaction transaction;

    @Deployment
    public static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    protected long participant(String name, LocalDate since) {
        return everything(() -> participants.add(AddParticipant.of(name, null, "", "", VatPosition.NOT_LIABLE, since)))
                .id();
    }

    /** @param since from when it counts, with a figure of that day; null for today, with a figure of long ago */
    protected TenantView open(
            String name, TenantKind kind, int inhabitants, long payer, LocalDate since, String ownDomain) {
        return everything(() -> tenants.markOpen(tenants.open(new OpenTenant(
                        name + "-" + mark,
                        kind,
                        name,
                        Map.of(),
                        inhabitants,
                        since == null ? LONG_AGO : since,
                        List.of(Language.NL),
                        "Europe/Amsterdam",
                        payer,
                        ownDomain,
                        since))
                .id()));
    }

    protected TenantView village(String name, int inhabitants, long payer, LocalDate since) {
        return open(name, TenantKind.VILLAGE, inhabitants, payer, since, null);
    }

    protected List<StandingView> standings(TenantView tenant) {
        return everything(() -> tenants.timeline(tenant.id())).standings();
    }

    protected Payer payer(long participantId, int year) {
        return everything(() -> costs.payers(year, List.of(Meter.REQUESTS))).stream()
                .filter(payer -> payer.participantId() == participantId)
                .findFirst()
                .orElseThrow();
    }

    protected void used(TenantView tenant, LocalDate day, long quantity) throws Exception {
        rows.run(
                "insert into usage_day (tenant_id, meter, day, quantity, billable) values (?, ?, ?, ?, ?)",
                tenant.id(),
                Meter.REQUESTS.name(),
                day,
                quantity,
                quantity);
    }

    public static void refused(String field, Callable<?> work) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> everything(work))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    public static <T> T everything(Callable<T> work) {
        return as(EnumSet.allOf(Right.class), work);
    }

    public static <T> T as(Set<Right> rights, Callable<T> work) {
        return ActorContext.as(Actor.of(1, 1, "It", rights), () -> TenantContext.asPlatform(work));
    }
}
