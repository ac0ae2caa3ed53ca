package nl.mienskip.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Indexes in a folder, without a server or a database. */
class IndexesTest {

    private static final long BURUM = 7;
    private static final long OTHER = 8;

    @TempDir
    private Path folder;

    private final Shelf shelf = new Shelf();
    private Indexes indexes;

    @BeforeEach
    void open() {
        indexes = new Indexes(folder, 3);
    }

    @AfterEach
    void close() {
        indexes.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kerk", "KERKEN", "kèrken", "ker", "oude kerk", "de kerken van Burum", "kerk, burum!"})
    void aWordIsFoundInItsInflectionsWithoutAccentsAndBegun(String words) {
        shelf.put(1, Language.NL, "Oude kerken", "In Burum staan er twee.");

        assertThat(found(words)).containsExactly(1L);
    }

    @Test
    void theWordsOfAnItemAreReadInItsOwnLanguage() {
        shelf.put(1, Language.FY, "Alde huzen", "").put(2, Language.NL, "Oude huizen", "");

        assertThat(found("hûs")).containsExactly(1L);
        assertThat(found("huizen")).containsExactly(2L);
    }

    @Test
    void allWordsMustBeThereButThoseThatSayNothing() {
        shelf.put(1, Language.NL, "Feest", "Bij de molen").put(2, Language.NL, "Feest", "Bij het water");

        assertThat(found("feest molen")).containsExactly(1L);
        assertThat(found("een feest bij de molen")).containsExactly(1L);
        assertThat(found("de")).containsExactly(1L);
    }

    @Test
    void whatStandsInTheTitleComesFirst() {
        shelf.put(1, Language.NL, "Nieuws", "Over de molen.").put(2, Language.NL, "De molen draait", "Kom kijken.");

        assertThat(found("molen")).containsExactly(2L, 1L);
    }

    @Test
    void aMistypedWordIsFoundOnlyWhenNothingElseIs() {
        shelf.put(1, Language.NL, "Vereniging", "").put(2, Language.NL, "Kerk", "");

        assertThat(found("verenigng")).containsExactly(1L);
        assertThat(find("verenigng").near()).isTrue();
        assertThat(find("vereniging").near()).isFalse();
        assertThat(found("kark")).isEmpty();
    }

    @Test
    void onlyWhatIsOnThePagesNowIsFound() {
        shelf.put(1, Language.NL, "Feest", "", Shelf.NOW.plusSeconds(1), null, false)
                .put(2, Language.NL, "Feest", "", Shelf.NOW.minusSeconds(9), Shelf.NOW, false)
                .put(3, Language.NL, "Feest", "", Shelf.NOW, Shelf.NOW.plusSeconds(1), false);

        assertThat(found("feest")).containsExactly(3L);
    }

    @Test
    void whatIsForMembersIsFoundByMembers() {
        shelf.put(1, Language.NL, "Feest", "", Shelf.NOW, null, true);

        assertThat(found("feest")).isEmpty();
        assertThat(find(BURUM, "feest", new Reader(Shelf.NOW, true)).page().total())
                .isEqualTo(1);
    }

    @Test
    void anotherVillageFindsNothingOfIt() {
        shelf.put(1, Language.NL, "Feest", "");
        found("feest");

        Findings others = ask(OTHER, new Shelf(), "feest", new Reader(Shelf.NOW, true));

        assertThat(others.page().total()).isZero();
    }

    @Test
    void onlyWhatChangedIsReadAgain() {
        shelf.put(1, Language.NL, "Feest", "").put(2, Language.NL, "Molen", "");
        found("feest");
        shelf.asked().clear();

        shelf.put(2, Language.NL, "Feest", "");

        assertThat(found("feest")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(shelf.asked()).containsExactly(2L);
    }

    @Test
    void whatIsWithdrawnIsFoundNoMore() {
        shelf.put(1, Language.NL, "Feest", "").put(2, Language.NL, "Feest", "");
        found("feest");

        shelf.remove(1);

        assertThat(found("feest")).containsExactly(2L);
    }

    @Test
    void anIndexIsTakenUpAgainAfterARestart() {
        shelf.put(1, Language.NL, "Feest", "");
        found("feest");
        shelf.asked().clear();
        restart();

        assertThat(found("feest")).containsExactly(1L);
        assertThat(shelf.asked()).isEmpty();
    }

    @Test
    void aTornIndexIsMadeAnew() throws IOException {
        shelf.put(1, Language.NL, "Feest", "Om de molen");
        found("feest");
        indexes.close();
        assertThat(files()).isNotEmpty();
        for (Path file : files()) {
            Files.write(file, List.of());
            assertThat(found("feest")).as(file.toString()).containsExactly(1L);
            restart();
        }
    }

    @Test
    void whereNothingCanBeWrittenEverythingIsStillFound() throws IOException {
        Files.writeString(folder.resolve("format-" + Fields.FORMAT), "a file where the folder should be");
        shelf.put(1, Language.NL, "Feest", "");
        assertThat(found("feest")).containsExactly(1L);

        shelf.put(2, Language.NL, "Feest", "");
        assertThat(found("feest")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void allThatIsFoundCanBePagedThrough() {
        for (long id = 1; id <= 1_005; id++) {
            shelf.put(id, Language.NL, "Feest", "");
        }

        assertThat(page(101).items()).hasSize(5);
        assertThat(page(102).items()).isEmpty();
        assertThat(page(Integer.MAX_VALUE).total()).isEqualTo(1_005);
    }

    @ParameterizedTest
    @ValueSource(strings = {"漢", "👵🏽", "é", "a ", "abcde ", "ﷺ"})
    void aQuestionAsLongAsMayBeIsAnswered(String part) {
        shelf.put(1, Language.NL, "Feest", "");
        String words = part.repeat(Search.LONGEST / part.length());

        assertThat(find(words).page().total()).isZero();
    }

    @Test
    void anIndexOfAnotherFormatIsForgotten() throws IOException {
        Path old = Files.createDirectories(folder.resolve("format-0/7"));
        Files.writeString(old.resolve("_0.cfs"), "old");

        indexes.forgetOtherFormats();

        assertThat(folder.resolve("format-0")).doesNotExist();
    }

    @Test
    void moreVillagesThanAreKeptOpenAllAnswer() {
        shelf.put(1, Language.NL, "Feest", "");

        for (int round = 0; round < 2; round++) {
            for (long village = 1; village <= 5; village++) {
                assertThat(ask(village, shelf, "feest", new Reader(Shelf.NOW, false))
                                .page()
                                .total())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void whatWasFoundIsMarkedWhereItStands() {
        shelf.put(
                1,
                Language.NL,
                "Oude <b>kerken</b>",
                "woord ".repeat(100) + "bij de kèrk & het plein. " + "woord ".repeat(100));

        Finding finding = find("kerk").page().items().getFirst();

        assertThat(marked(finding.title())).isEqualTo("Oude <b>[kerken]</b>");
        assertThat(marked(finding.excerpt()))
                .startsWith("…")
                .contains("bij de [kèrk] & het plein. woord")
                .endsWith("…")
                .hasSizeLessThan(220);
    }

    @Test
    void aHeadingStaysApartFromWhatComesAfterIt() {
        shelf.put(1, Language.NL, "Feest", "De molen\nHij draait.\nKom kijken");

        assertThat(marked(find("feest").page().items().getFirst().excerpt()))
                .isEqualTo("De molen · Hij draait. Kom kijken");
    }

    private void restart() {
        indexes.close();
        indexes = new Indexes(folder, 3);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("format-" + Fields.FORMAT + "/" + BURUM))) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    private List<Long> found(String words) {
        return find(words).page().items().stream().map(Finding::id).toList();
    }

    private Paged<Finding> page(int number) {
        Reader visitor = new Reader(Shelf.NOW, false);
        return indexes.read(BURUM, shelf, index -> Look.up(index, Wanted.of("feest"), visitor, number, 10))
                .page();
    }

    private Findings find(String words) {
        return find(BURUM, words, new Reader(Shelf.NOW, false));
    }

    private Findings find(long village, String words, Reader reader) {
        return ask(village, shelf, words, reader);
    }

    private Findings ask(long village, Source source, String words, Reader reader) {
        return indexes.read(village, source, index -> Look.up(index, Wanted.of(words), reader, 1, 10));
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
