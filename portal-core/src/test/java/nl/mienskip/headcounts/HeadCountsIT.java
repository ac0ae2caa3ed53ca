package nl.mienskip.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.Payer;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.tenants.ChangeTenant;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures by reference date on a real database. Everything happens in a transaction that is rolled back. */
@ArquillianTest
class HeadCountsIT {

    private static final String HEADING = "dorp;peildatum;inwoners;bron\r\n";
    private static final int YEAR = 2405;

    @Inject
    private HeadCounts counts;

    @Inject
    private Tenants tenants;

    @Inject
    private Costs costs;

    @Inject
    private UserTransaction transaction;

    private TenantView burum;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void findBurum() throws Exception {
        transaction.begin();
        burum = as(() -> tenants.bySlug("burum"));
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    @Test
    void aYearIsDividedByTheFigureOfItsReferenceDate() throws Exception {
        HeadCountImport read = as(() -> counts.read(file("burum;1-1-" + YEAR + ";777;CBS\r\n")));

        assertThat(read.changes()).singleElement().satisfies(change -> {
            assertThat(change.tenant()).isEqualTo(burum.name());
            assertThat(change.before()).isNull();
        });
        assertThat(inhabitants(YEAR)).isEqualTo(777);
        assertThat(inhabitants(YEAR + 3)).isEqualTo(777);
        assertThat(inhabitants(YEAR - 1)).as("an earlier year keeps its own").isEqualTo(burum.inhabitants());
        assertThat(as(() -> counts.preview(file("burum;1-1-" + YEAR + ";777;CBS\r\n")))
                        .changes())
                .as("the same again changes nothing")
                .isEmpty();
    }

    @Test
    void aPreviewStoresNothing() throws Exception {
        assertThat(as(() -> counts.preview(file("burum;1-1-" + YEAR + ";777;CBS\r\n")))
                        .changes())
                .hasSize(1);
        assertThat(inhabitants(YEAR)).isEqualTo(burum.inhabitants());
    }

    @Test
    void ofAFileWithOneFaultNothingIsStored() throws Exception {
        // in a transaction of its own, so that it is the door that takes the good line back
        transaction.rollback();
        try {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> as(() ->
                            counts.read(file("burum;1-1-" + YEAR + ";777;CBS\r\nburum;2-1-" + YEAR + ";-1;CBS\r\n"))))
                    .withMessageContaining("line 3");
            assertThat(inhabitants(YEAR)).isEqualTo(burum.inhabitants());
        } finally {
            transaction.begin();
        }
    }

    @Test
    void whatIsFilledInAtTheVillageIsNotedAndWhatWasThereIsKept() throws Exception {
        as(() -> tenants.change(new ChangeTenant(
                burum.id(),
                burum.version(),
                burum.name(),
                burum.names(),
                640,
                LocalDate.of(YEAR, 1, 1),
                burum.languages(),
                "counted anew")));

        assertThat(inhabitants(YEAR)).isEqualTo(640);
        assertThat(inhabitants(YEAR - 1)).isEqualTo(burum.inhabitants());
    }

    @Test
    void whoOnlyReadsCostsReadsInNoFigures() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(Set.of(Right.COSTS_READ), () -> counts.read(file(""))));
    }

    private long inhabitants(int year) throws Exception {
        return as(() -> costs.payers(year)).stream()
                .flatMap(payer -> payer.tenants().stream())
                .filter(part -> part.tenantId() == burum.id())
                .mapToLong(Payer.Part::inhabitants)
                .sum();
    }

    private static byte[] file(String lines) {
        return (HEADING + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T as(Callable<T> work) throws Exception {
        return as(EnumSet.allOf(Right.class), work);
    }

    private static <T> T as(Set<Right> rights, Callable<T> work) throws Exception {
        return ActorContext.as(Actor.of(1, 1, "It", rights), () -> TenantContext.asPlatform(work));
    }
}
