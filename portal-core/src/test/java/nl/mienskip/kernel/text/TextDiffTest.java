package nl.mienskip.kernel.text;

import static nl.mienskip.kernel.text.TextDiff.Change.ADDED;
import static nl.mienskip.kernel.text.TextDiff.Change.REMOVED;
import static nl.mienskip.kernel.text.TextDiff.Change.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.mienskip.kernel.text.TextDiff.Change;
import nl.mienskip.kernel.text.TextDiff.Part;

class TextDiffTest {

    @Example
    void aReplacedWordIsShownAsOne() {
        assertThat(TextDiff.of("de molen draait weer", "de molen staat weer"))
                .containsExactly(
                        new Part(SAME, "de molen "),
                        new Part(REMOVED, "draait "),
                        new Part(ADDED, "staat "),
                        new Part(SAME, "weer"));
    }

    @Example
    void theSameTextHasOnePart() {
        assertThat(TextDiff.of("een\ntwee", "een\ntwee")).containsExactly(new Part(SAME, "een\ntwee"));
        assertThat(TextDiff.of("", "")).isEmpty();
    }

    @Example
    void hugeTextsAreComparedWithoutAHugeTable() {
        String before = "a ".repeat(40_000);
        String after = "b ".repeat(40_000);
        assertThat(TextDiff.of(before, after)).containsExactly(new Part(REMOVED, before), new Part(ADDED, after));
    }

    @Property
    void thePartsMakeUpBothTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Part> parts = TextDiff.of(before, after);
        assertThat(without(parts, ADDED)).isEqualTo(before);
        assertThat(without(parts, REMOVED)).isEqualTo(after);
    }

    @Property
    void neighboursDiffer(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Part> parts = TextDiff.of(before, after);
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).change()).isNotEqualTo(parts.get(i - 1).change());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("de ", "molen ", "draait ", "\n", "weer ")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join("", words));
    }

    private static String without(List<Part> parts, Change change) {
        return parts.stream()
                .filter(part -> part.change() != change)
                .map(Part::text)
                .collect(Collectors.joining());
    }
}
