package nl.mienskip.costs.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffDocument;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.participants.Members;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.usage.Meter;
import org.junit.jupiter.api.Test;

/** What is known of a participant, put together for a tariff. */
class GatheringTest {

    private static final Tariff TARIFF = TariffDocument.read(
            JsonFields.of(Json.createReader(new StringReader("""
                    {"year": 2026, "names": {"nl": "Proef"},
                     "services": [{"code": "main", "names": {"nl": "Hoofddienst"}}],
                     "rules": [
                       {"code": "mails", "names": {"nl": "Post"},
                        "price": {"kind": "perUnit", "meter": "mails", "mode": "whole", "border": "below",
                                  "brackets": [{"rate": "0.01"}]}},
                       {"code": "help", "names": {"nl": "Hulp"}, "price": {"kind": "perHour", "rate": "100"}},
                       {"code": "audit", "names": {"nl": "Controle"}, "price": {"kind": "actualCost"}}]}""")).readObject(), ""));

    @Test
    void hoursAndCostsOfOneRuleAreAddedUp() {
        MemberInYear member =
                gathered(List.of(), List.of(hours("help", "1.50"), hours("help", "2.25"), cost("audit", 400_00)));

        assertThat(member.facts().hours()).containsEntry("help", new BigDecimal("3.75"));
        assertThat(member.facts().actualCosts()).containsEntry("audit", Money.ofCents(400_00));
        assertThat(member.unknown()).isEmpty();
    }

    @Test
    void whatNobodyBookedOrUsedIsNothingSoThatATariffCanAlwaysBeReckoned() {
        MemberInYear member = new Gathering(TARIFF, 2026, List.of(), List.of()).of(participant(), null, 0);

        assertThat(Quote.of(TARIFF, member.facts()).total()).isEqualTo(Money.ZERO);
        assertThat(member.facts().inhabitants()).isZero();
    }

    @Test
    void inhabitantsAndUseAreThoseOfThePayer() {
        MemberInYear member = gathered(List.of(), List.of());

        assertThat(member.facts().inhabitants()).isEqualTo(600);
        assertThat(member.facts().usage()).containsEntry(Meter.MAILS, BigDecimal.valueOf(70));
    }

    @Test
    void aServiceIsTakenFromItsFirstYearToItsLast() {
        SubscriptionView ended = new SubscriptionView(1, 5, "main", 2024, 2025, 0);
        SubscriptionView again = new SubscriptionView(2, 5, "main", 2026, null, 0);

        assertThat(gathered(List.of(ended), List.of()).facts().services()).isEmpty();
        assertThat(gathered(List.of(ended, again), List.of()).facts().services())
                .isEqualTo(Map.of("main", 2026));
    }

    @Test
    void whatTheTariffDoesNotKnowIsToldAndChargedNothing() {
        MemberInYear member = gathered(
                List.of(new SubscriptionView(1, 5, "video", 2026, null, 0)),
                List.of(hours("audit", "1.00"), cost("print", 10_00)));

        assertThat(member.unknown()).containsExactly("audit", "print", "video");
        assertThat(member.facts().actualCosts()).containsEntry("audit", Money.ZERO);
        assertThat(member.facts().services()).isEmpty();
    }

    @Test
    void whoLeftBeforeTheYearIsAMemberNoMore() {
        Gathering gathering = new Gathering(TARIFF, 2026, List.of(), List.of());

        assertThat(gathering
                        .of(participant(LocalDate.of(2025, 12, 31)), null, 0)
                        .facts()
                        .memberSince())
                .isNull();
        assertThat(gathering
                        .of(participant(LocalDate.of(2026, 1, 1)), null, 0)
                        .facts()
                        .memberSince())
                .isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @Test
    void whoLeavesOrComesInTheYearIsAMemberForItsDays() {
        Gathering gathering = new Gathering(TARIFF, 2026, List.of(), List.of());
        Function<ParticipantView, Integer> days =
                member -> gathering.of(member, null, 0).facts().days().member();

        assertThat(days.apply(participant(LocalDate.of(2026, 6, 30)))).isEqualTo(181);
        assertThat(days.apply(participant(LocalDate.of(2026, 12, 31))))
                .as("all of them")
                .isNull();
        assertThat(days.apply(Members.member(5, LocalDate.of(2026, 12, 31), null)))
                .isEqualTo(1);
    }

    private static MemberInYear gathered(List<SubscriptionView> subscriptions, List<BookingView> bookings) {
        Payer payer = new Payer(
                5,
                "Proef",
                List.of(new Payer.Part(1, "Proefdorp", TenantKind.VILLAGE, 600, LocalDate.of(2026, 1, 1), 600)),
                Map.of(Meter.MAILS, 70L));
        return new Gathering(TARIFF, 2026, subscriptions, bookings).of(participant(), payer, 600);
    }

    private static BookingView hours(String rule, String hours) {
        return booking(rule, new BigDecimal(hours), null);
    }

    private static BookingView cost(String rule, long cents) {
        return booking(rule, null, Money.ofCents(cents));
    }

    private static BookingView booking(String rule, BigDecimal hours, Money cost) {
        return new BookingView(
                1, 5, rule, LocalDate.of(2026, 5, 1), hours, cost, "bon 1", "It", Instant.EPOCH, null, null, null);
    }

    private static ParticipantView participant() {
        return participant(null);
    }

    private static ParticipantView participant(LocalDate until) {
        return Members.member(5, LocalDate.of(2020, 1, 1), until);
    }
}
