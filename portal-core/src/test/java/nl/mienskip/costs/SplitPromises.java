package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every split promises, each as a check that any splitter can be held to. */
final class SplitPromises {

    private static final Fraction A_CENT = Fraction.of(1, 100);

    private SplitPromises() {}

    static void partsSumToTheWhole(Splitter splitter, SplitCosts question) {
        List<Share> shares = splitter.split(question);

        assertThat(shares.stream().mapToLong(share -> share.amount().cents()).sum())
                .isEqualTo(question.total().cents());
        assertThat(shares.stream().map(Share::quota).reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(question.total().toFraction());
    }

    static void eachIsWithinACentOfItsQuota(Splitter splitter, SplitCosts question) {
        assertThat(splitter.split(question)).allSatisfy(share -> {
            assertThat(share.adjustment().abs()).isLessThan(A_CENT);
            assertThat(share.amount().cents()).isNotNegative();
        });
    }

    static void theOrderOfTheQuestionDoesNotMatter(Splitter splitter, SplitCosts question) {
        List<ParticipantFigures> shuffled = new ArrayList<>(question.participants());
        Collections.shuffle(shuffled, new Random(question.hashCode()));
        SplitCosts other = new SplitCosts(question.total(), question.key(), shuffled, question.days());

        List<Share> shares = splitter.split(other);

        assertThat(shares).extracting(Share::id).containsExactlyElementsOf(idsOf(shuffled));
        assertThat(byId(shares)).isEqualTo(byId(splitter.split(question)));
    }

    static void askedAgainItAnswersTheSame(Splitter splitter, SplitCosts question) {
        assertThat(splitter.split(question)).isEqualTo(splitter.split(question));
    }

    /** For keys without a base: whoever weighs nothing pays nothing, not even the cent that rounding leaves over. */
    static void aMemberWithoutWeightChangesNobody(Splitter splitter, SplitCosts question) {
        changesNobody(Stay.allYear(BigDecimal.ZERO), splitter, question);
    }

    /** By whatever key: who was not there a single day pays nothing, and stays visible. */
    static void aMemberThatWasNeverThereChangesNobody(Splitter splitter, SplitCosts question) {
        changesNobody(new Stay(0, BigDecimal.valueOf(600)), splitter, question);
    }

    private static void changesNobody(Stay stay, Splitter splitter, SplitCosts question) {
        String firstOfAll = "!";
        List<ParticipantFigures> more = new ArrayList<>(question.participants());
        more.addFirst(new ParticipantFigures(firstOfAll, List.of(stay), nothingUsed(question)));

        Map<String, Share> shares = byId(splitter.split(with(question, more)));

        assertThat(shares.remove(firstOfAll)).isEqualTo(new Share(firstOfAll, Money.ZERO, Fraction.ZERO));
        assertThat(shares).isEqualTo(byId(splitter.split(question)));
    }

    /** Somebody whose villages go over to a new member on some day pays with it what it would have paid alone. */
    static void whoTakesOverPaysWithTheOtherWhatOneWouldHavePaid(Splitter splitter, SplitCosts question) {
        ParticipantFigures leaving = question.participants().getFirst();
        List<Stay> before = new ArrayList<>();
        List<Stay> after = new ArrayList<>();
        for (Stay stay : leaving.stays()) {
            int days = stay.days() == null ? question.days() : stay.days();
            before.add(new Stay(days / 3, stay.inhabitants()));
            after.add(new Stay(days - days / 3, stay.inhabitants()));
        }
        List<ParticipantFigures> both = new ArrayList<>(question.participants());
        both.set(0, new ParticipantFigures(leaving.id(), before, leaving.usage()));
        both.add(new ParticipantFigures("!new", after, nothingUsed(question)));

        Map<String, Share> alone = byId(splitter.split(question));
        Map<String, Share> together = byId(splitter.split(with(question, both)));

        Share successor = together.remove("!new");
        assertThat(together.get(leaving.id()).quota().plus(successor.quota()))
                .isEqualTo(alone.get(leaving.id()).quota());
        together.remove(leaving.id());
        assertThat(together)
                .allSatisfy((id, share) ->
                        assertThat(share.quota()).isEqualTo(alone.get(id).quota()));
    }

    /** A year of two stays with as many inhabitants is one stay. */
    static void aStayThatIsCutInTwoChangesNothing(Splitter splitter, SplitCosts question) {
        List<ParticipantFigures> cut = question.participants().stream()
                .map(one -> new ParticipantFigures(
                        one.id(),
                        one.stays().stream()
                                .flatMap(stay -> cut(stay, question.days()))
                                .toList(),
                        one.usage()))
                .toList();

        assertThat(splitter.split(with(question, cut))).isEqualTo(splitter.split(question));
    }

    private static Stream<Stay> cut(Stay stay, int year) {
        int days = stay.days() == null ? year : stay.days();
        return Stream.of(new Stay(days / 2, stay.inhabitants()), new Stay(days - days / 2, stay.inhabitants()));
    }

    private static SplitCosts with(SplitCosts question, List<ParticipantFigures> participants) {
        return new SplitCosts(question.total(), question.key(), participants, question.days());
    }

    private static Map<String, BigDecimal> nothingUsed(SplitCosts question) {
        return question.participants().getFirst().usage().keySet().stream()
                .collect(Collectors.toMap(meter -> meter, meter -> BigDecimal.ZERO));
    }

    private static List<String> idsOf(List<ParticipantFigures> participants) {
        return participants.stream().map(ParticipantFigures::id).toList();
    }

    static Map<String, Share> byId(List<Share> shares) {
        return shares.stream().collect(Collectors.toMap(Share::id, share -> share));
    }
}
