package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

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
        SplitCosts other = new SplitCosts(question.total(), question.key(), shuffled);

        List<Share> shares = splitter.split(other);

        assertThat(shares).extracting(Share::id).containsExactlyElementsOf(idsOf(shuffled));
        assertThat(byId(shares)).isEqualTo(byId(splitter.split(question)));
    }

    static void askedAgainItAnswersTheSame(Splitter splitter, SplitCosts question) {
        assertThat(splitter.split(question)).isEqualTo(splitter.split(question));
    }

    /** For keys without a base: whoever weighs nothing pays nothing, not even the cent that rounding leaves over. */
    static void aMemberWithoutWeightChangesNobody(Splitter splitter, SplitCosts question) {
        String firstOfAll = "!";
        List<ParticipantFigures> more = new ArrayList<>(question.participants());
        more.addFirst(new ParticipantFigures(firstOfAll, BigDecimal.ZERO, BigDecimal.ZERO));

        Map<String, Share> shares = byId(splitter.split(new SplitCosts(question.total(), question.key(), more)));

        assertThat(shares.remove(firstOfAll)).isEqualTo(new Share(firstOfAll, Money.ZERO, Fraction.ZERO));
        assertThat(shares).isEqualTo(byId(splitter.split(question)));
    }

    private static List<String> idsOf(List<ParticipantFigures> participants) {
        return participants.stream().map(ParticipantFigures::id).toList();
    }

    static Map<String, Share> byId(List<Share> shares) {
        return shares.stream().collect(Collectors.toMap(Share::id, share -> share));
    }
}
