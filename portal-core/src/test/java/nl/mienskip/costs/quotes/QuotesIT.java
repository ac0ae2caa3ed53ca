package nl.mienskip.costs.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.MemberKeys;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.DocumentPart;
import nl.mienskip.costs.decisions.DraftDecision;
import nl.mienskip.costs.decisions.ProposeDecision;
import nl.mienskip.costs.decisions.StepKind;
import nl.mienskip.costs.decisions.VoteRule;
import nl.mienskip.costs.decisions.VoteWeight;
import nl.mienskip.costs.pools.Pools;
import nl.mienskip.costs.tariffs.QuoteLine;
import nl.mienskip.costs.tariffs.TariffDocument;
import nl.mienskip.costs.tariffs.Tariffs;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.Tenants;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proposal after the demo's tariff of this year, for the demo's participants. */
@ArquillianTest
class QuotesIT {

    @Inject
    private Quotes quotes;

    @Inject
    private Decisions decisions;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Costs costs;

    @Inject
    private Tenants tenants;

    @Inject
    private Pools pools;

    @Inject
    private Rows rows;

    private int next;
    private DecisionView draft;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void draftATariffForNextYear() {
        next = costs.thisYear() + 1;
        draft = platform(() -> decisions.draft(new DraftDecision(
                DecisionKind.TARIFF,
                next,
                "It foarstel",
                "{\"year\":" + next + ",\"names\":{\"nl\":\"Proef\"},\"band\":{\"least\":-10,\"most\":10},\"rules\":["
                        + "{\"code\":\"membership\",\"names\":{\"nl\":\"Lidmaatschap\"},"
                        + "\"price\":{\"kind\":\"perMember\",\"amount\":\"900.00\"}}]}",
                null)));
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from decision_step where decision_id = ?", draft.id());
        rows.run("delete from decision where id = ?", draft.id());
        rows.run("delete from audit_entry where act like 'decision.%' and subject like '%It foarstel%'");
    }

    @Test
    void theTariffInForceIsReadFromItsDecision() {
        assertThat(platform(() -> tariffs.inForce(next - 1, LocalDate.of(next - 1, 12, 31))))
                .hasValueSatisfying(decided -> {
                    assertThat(decided.tariff().year()).isEqualTo(next - 1);
                    assertThat(decided.decision().state()).isEqualTo(DecisionState.ADOPTED);
                });
    }

    @Test
    void aDraftIsSetBesideWhatIsPaidNowWithTheBandBetweenThem() {
        TariffEffect burum = platform(() -> quotes.effects(draft.id())).stream()
                .filter(effect -> effect.name().contains("Burum"))
                .findFirst()
                .orElseThrow();

        assertThat(burum.before().total()).as("150 + 600 × 0.45 + 120").hasToString("540.00");
        assertThat(burum.quote().lines())
                .extracting(QuoteLine::rule, line -> line.amount().toString())
                .containsExactly(tuple("membership", "900.00"), tuple("band", "-306.00"));
        assertThat(burum.change()).hasValue(Money.ofCents(54_00));
        assertThat(burum.percentage().orElseThrow()).isEqualByComparingTo("10.0");
        assertThat(burum.quote().carried()).hasToString("306.00");
    }

    @Test
    void anyMemberCanBeQuotedAndBadFactsAreRefusedAtTheirPlace() {
        assertThat(platform(() -> quotes.quote(draft.id(), facts("{\"inhabitants\":26000}")))
                        .total())
                .as("who is no member pays no membership")
                .isEqualTo(Money.ZERO);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> platform(() -> quotes.quote(draft.id(), facts("{\"inhabitants\":-1}"))))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("inhabitants"));
    }

    @Test
    void aVillageReadsAProposalWithItsOwnFiguresAlone() {
        DecisionView proposed = propose();

        TariffEffect ours = village("burum", () -> quotes.ours(proposed.id())).orElseThrow();

        assertThat(ours.name()).contains("Burum");
        assertThat(village("munnekezijl", () -> quotes.ours(proposed.id())))
                .hasValueSatisfying(theirs -> assertThat(theirs.name()).contains("Noardeast"));
        assertThat(village("burum", () -> decisions.forMembers()))
                .extracting(DecisionView::id)
                .contains(proposed.id());
    }

    @Test
    void aVillageReadsNothingOfYearsInWhichItsPayerDidNotPayForIt() throws SQLException {
        DecisionView proposed = propose();
        String since = rows.text("select s.since from tenant_standing s where s.tenant_id = ?", burum());
        try {
            TariffEffect known =
                    village("burum", () -> quotes.ours(proposed.id())).orElseThrow();
            assertThat(known.before().total()).hasToString("540.00");
            assertThat(bandOf(known)).anySatisfy(said -> assertThat(said).contains("540,00"));

            burumIsPaidForSince(next + "-01-01");
            TariffEffect hidden =
                    village("burum", () -> quotes.ours(proposed.id())).orElseThrow();
            assertThat(hidden.quote().total()).isEqualTo(known.quote().total());
            assertThat(hidden.before()).isNull();
            assertThat(bandOf(hidden)).isEmpty();

            burumIsPaidForSince((next + 1) + "-01-01");
            assertThat(village("burum", () -> quotes.ours(proposed.id()))).isEmpty();
        } finally {
            burumIsPaidForSince(since);
        }
    }

    private void burumIsPaidForSince(String day) throws SQLException {
        rows.run("update tenant_standing set since = ? where tenant_id = ?", day, burum());
    }

    private long burum() {
        return platform(() -> tenants.bySlug("burum")).id();
    }

    private static List<String> bandOf(TariffEffect effect) {
        return effect.quote().lines().stream()
                .filter(line -> line.rule().equals(QuoteLine.BAND))
                .flatMap(line -> line.words(Language.NL).stream())
                .toList();
    }

    @Test
    void aTariffOfAYearInWhichThereWasNobodyIsReckonedForThoseOfNow() throws SQLException {
        DecisionView example = platform(() -> decisions.draft(
                new DraftDecision(DecisionKind.TARIFF, 2021, "It foarbyld", TariffDocument.EXAMPLE, null)));
        try {
            assertThat(platform(() -> quotes.effects(example.id())))
                    .extracting(TariffEffect::name)
                    .anyMatch(name -> name.contains("Burum"));
        } finally {
            rows.run("delete from decision_step where decision_id = ?", example.id());
            rows.run("delete from decision where id = ?", example.id());
            rows.run("delete from audit_entry where act like 'decision.%' and subject like '%It foarbyld%'");
        }
    }

    @Test
    void aVillageReadsOfProposedPoolsWhatTheyAskOfItsOwnPayer() throws SQLException {
        DecisionView written = platform(() -> pools.draft(next - 1, "It foarstel foar de potten"));
        try {
            assertThatExceptionOfType(NotFound.class)
                    .as("no draft")
                    .isThrownBy(() -> village("burum", () -> pools.ours(written.id())));
            platform(() -> decisions.propose(new ProposeDecision(
                    written.id(),
                    written.version(),
                    LocalDate.of(next - 1, 1, 1),
                    new VoteRule(VoteWeight.EQUAL, 50))));

            MemberKeys ours = village("burum", () -> pools.ours(written.id())).orElseThrow();

            assertThat(ours.name()).contains("Burum");
            assertThat(platform(() -> pools.effects(written.id())))
                    .contains(ours)
                    .hasSizeGreaterThan(1);
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> village("burum", () -> pools.effects(written.id())));
        } finally {
            rows.run("delete from decision_step where decision_id = ?", written.id());
            rows.run("delete from decision where id = ?", written.id());
            rows.run(
                    "delete from audit_entry where act like 'decision.%' and subject like '%It foarstel foar de potten%'");
        }
    }

    @Test
    void aVillageReadsNoDraft() {
        assertThat(village("burum", () -> decisions.forMembers()))
                .extracting(DecisionView::id)
                .doesNotContain(draft.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> village("burum", () -> quotes.ours(draft.id())));
    }

    @Test
    void aVillageReadsNobodysVote() {
        assertThat(village("burum", () -> decisions.forMembers()))
                .isNotEmpty()
                .allSatisfy(decision ->
                        assertThat(decision.steps()).noneMatch(step -> step.kind() == StepKind.VOTES_RECORDED));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> village("burum", () -> decisions.votes(draft.id())));
    }

    @Test
    void aVillageSeesNobodyElsesFigures() {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> village("burum", () -> quotes.effects(draft.id())));
    }

    @Test
    void theDocumentIsToldInEveryLanguage() {
        for (Language language : Language.values()) {
            List<DocumentPart> parts = platform(() -> decisions.words(draft, language));

            assertThat(parts)
                    .hasSize(2)
                    .allSatisfy(part -> assertThat(part.sentences()).isNotEmpty());
        }
    }

    private DecisionView propose() {
        return platform(() -> decisions.propose(new ProposeDecision(
                draft.id(), draft.version(), LocalDate.of(next, 1, 1), new VoteRule(VoteWeight.EQUAL, 50))));
    }

    private static JsonFields facts(String text) {
        return JsonFields.of(JsonText.read(text), "");
    }

    private static <T> T platform(Callable<T> work) {
        return ActorContext.as(
                Actor.of(7201, 1, "It", EnumSet.allOf(Right.class)), () -> TenantContext.asPlatform(work));
    }

    private <T> T village(String slug, Callable<T> work) {
        long village = platform(() -> tenants.bySlug(slug)).id();
        return ActorContext.as(
                Actor.of(7202, 1, "It", Role.TENANT_ADMINISTRATOR.rights()),
                () -> TenantContext.asTenant(village, work));
    }
}
