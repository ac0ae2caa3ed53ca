package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The promises of the engine over thousands of questions, and for each promise a faulty engine that it must find. */
class SplitPropertiesTest {

    @Property
    void partsSumToTheWhole(@ForAll("byAnyKey") SplitCosts question) {
        SplitPromises.partsSumToTheWhole(Split::of, question);
    }

    @Property
    void eachIsWithinACentOfItsQuota(@ForAll("byAnyKey") SplitCosts question) {
        SplitPromises.eachIsWithinACentOfItsQuota(Split::of, question);
    }

    @Property
    void theOrderOfTheQuestionDoesNotMatter(@ForAll("byAnyKey") SplitCosts question) {
        SplitPromises.theOrderOfTheQuestionDoesNotMatter(Split::of, question);
    }

    @Property
    void askedAgainItAnswersTheSame(@ForAll("byAnyKey") SplitCosts question) {
        SplitPromises.askedAgainItAnswersTheSame(Split::of, question);
    }

    @Property
    void aMemberWithoutWeightChangesNobody(@ForAll("byWeight") SplitCosts question) {
        SplitPromises.aMemberWithoutWeightChangesNobody(Split::of, question);
    }

    @Property
    void aMemberThatWasNeverThereChangesNobody(@ForAll("byAnyKey") SplitCosts question) {
        SplitPromises.aMemberThatWasNeverThereChangesNobody(Split::of, question);
    }

    @Property
    void whoTakesOverPaysWithTheOtherWhatOneWouldHavePaid(@ForAll("byPresence") SplitCosts question) {
        SplitPromises.whoTakesOverPaysWithTheOtherWhatOneWouldHavePaid(Split::of, question);
    }

    @Property
    void aStayThatIsCutInTwoChangesNothing(@ForAll("byAnyKey") SplitCosts question) {
        SplitPromises.aStayThatIsCutInTwoChangesNothing(Split::of, question);
    }

    @Example
    void roundingEachByItselfIsFoundNotToSumToTheWhole() {
        assertFound(SplitPromises::partsSumToTheWhole, FaultySplitters.ROUNDS_EACH_BY_ITSELF);
    }

    @Example
    void givingAllThatIsLeftToOneIsFoundMoreThanACentOff() {
        assertFound(SplitPromises::eachIsWithinACentOfItsQuota, FaultySplitters.GIVES_THE_LEFTOVER_TO_ONE);
    }

    @Example
    void decidingTiesByPlaceInTheQuestionIsFound() {
        assertFound(SplitPromises::theOrderOfTheQuestionDoesNotMatter, FaultySplitters.FIRST_COME_FIRST_SERVED);
    }

    @Example
    void drawingLotsIsFound() {
        assertFound(SplitPromises::askedAgainItAnswersTheSame, FaultySplitters.drawsLots());
    }

    @Example
    void aCentForWhoeverComesFirstByIdIsFoundToTouchTheOneWithoutWeight() {
        assertFound(SplitPromises::aMemberWithoutWeightChangesNobody, FaultySplitters.CENTS_BY_ID_ALONE);
    }

    @Example
    void roundingTheBaseBeforeTheRestIsFoundMoreThanACentOff() {
        assertFound(
                SplitPromises::eachIsWithinACentOfItsQuota,
                FaultySplitters.ROUNDS_THE_BASE_FIRST,
                SplitQuestions.byAnyKey());
    }

    @Example
    void countingHeadsWhereDaysCountIsFoundWhenSomebodyTakesOver() {
        assertFound(
                SplitPromises::whoTakesOverPaysWithTheOtherWhatOneWouldHavePaid,
                FaultySplitters.COUNTS_NO_DAYS,
                SplitQuestions.byPresence());
    }

    @Example
    void countingHeadsWhereDaysCountIsFoundByWhoWasNeverThere() {
        assertFound(
                SplitPromises::aMemberThatWasNeverThereChangesNobody,
                FaultySplitters.COUNTS_NO_DAYS,
                SplitQuestions.byAnyKey());
    }

    @Example
    void takingOnlyTheFirstStayIsFound() {
        assertFound(
                SplitPromises::aStayThatIsCutInTwoChangesNothing,
                FaultySplitters.TAKES_THE_FIRST_STAY,
                SplitQuestions.byPresence());
    }

    @Provide
    Arbitrary<SplitCosts> byPresence() {
        return SplitQuestions.byPresence();
    }

    @Provide
    Arbitrary<SplitCosts> byAnyKey() {
        return SplitQuestions.byAnyKey();
    }

    @Provide
    Arbitrary<SplitCosts> byWeight() {
        return SplitQuestions.byWeight();
    }

    private static void assertFound(BiConsumer<Splitter, SplitCosts> promise, Splitter faulty) {
        assertFound(promise, faulty, SplitQuestions.byWeight());
    }

    private static void assertFound(
            BiConsumer<Splitter, SplitCosts> promise, Splitter faulty, Arbitrary<SplitCosts> asked) {
        List<SplitCosts> questions = asked.generator(1000).stream(new Random(1))
                .limit(1000)
                .map(sample -> sample.value())
                .toList();

        assertThat(questions).allSatisfy(question -> promise.accept(Split::of, question));
        assertThat(questions).anySatisfy(question -> {
            boolean broken = breaks(promise, faulty, question);
            assertThat(broken).isTrue();
        });
    }

    private static boolean breaks(BiConsumer<Splitter, SplitCosts> promise, Splitter splitter, SplitCosts question) {
        try {
            promise.accept(splitter, question);
            return false;
        } catch (AssertionError found) {
            return true;
        }
    }
}
