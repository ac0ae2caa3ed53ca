package nl.mienskip.web.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.tenants.Language;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Paper;
import nl.mienskip.web.shell.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statement as a PDF, read back and judged. */
class StatementPaperTest {

    static Stream<Named<Invoice>> statements() {
        return Stream.of(
                Named.of("invoice", Statements.invoice()),
                Named.of("credit note", Statements.creditNote()),
                Named.of("of several pages", Statements.many()));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void nothingStandsInTheWayOfReaders(Invoice invoice) {
        assertThat(Access.faults(pdf(invoice, Language.NL))).isEmpty();
    }

    @Test
    void aFaultWouldBeFound() throws IOException {
        try (PDDocument planted = Loader.loadPDF(pdf(Statements.invoice(), Language.NL))) {
            planted.getDocumentCatalog().setStructureTreeRoot(null);
            planted.getDocumentCatalog().setLanguage(null);
            ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
            planted.save(spoilt);

            assertThat(Access.faults(spoilt.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void itSaysWhatTheStatementSays() throws IOException {
        assertThat(text(pdf(Statements.invoice(), Language.NL)))
                .contains("Rekening 2026-0042")
                .contains("Te betalen: € 836,35")
                .contains("Graag betalen vóór of op 22 december 2026.")
                .contains("600 × € 1,15 is € 690,00.")
                .contains(Samples.NASTY)
                .contains("vrijgesteld")
                .contains("rekening NL91 ABNA 0417 1643 00 van")
                .contains("Łukasz, Ελλάδα, Україна");
    }

    @Test
    void aCreditNoteSaysWhatComesBackAndAsksForNothing() throws IOException {
        assertThat(text(pdf(Statements.creditNote(), Language.NL)))
                .contains("Creditnota 2026-0042")
                .contains("U krijgt terug: € 149,37")
                .doesNotContain("Te betalen", "NL91");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsTaggedAndKnowsItsTitleAndLanguage(Language language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Statements.invoice(), language))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).contains("2026-0042");
        }
    }

    @Test
    void everyFontIsInIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Statements.many(), Language.NL))) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts).anyMatch(font -> font.getName().contains("Atkinson"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6, 9, 12, 15})
    void whereverPagesBreakEachHasTheColumnsNamesAndItsNumberAndALineItsArithmetic(int wordsAbove) throws IOException {
        List<String> pages = pages(pdf(Statements.manyBelow(wordsAbove), Language.NL));

        assertThat(pages).hasSizeGreaterThan(2);
        for (int at = 0; at < pages.size(); at++) {
            assertThat(pages.get(at)).contains((at + 1) + " / " + pages.size());
            if (pages.get(at).contains("Dienst ")) {
                assertThat(pages.get(at)).contains("Wat Btw Bedrag");
            }
        }
        assertThat(pages).allSatisfy(page -> assertThat(count(page, "Dienst ")).isEqualTo(count(page, "00 is €")));
    }

    private static long count(String page, String words) {
        return page.lines().filter(line -> line.contains(words)).count();
    }

    private static List<String> pages(byte[] bytes) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (int at = 1; at <= pdf.getNumberOfPages(); at++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(at);
                one.setEndPage(at);
                pages.add(one.getText(pdf).replace('\u00a0', ' '));
            }
        }
        return pages;
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }

    private static byte[] pdf(Invoice invoice, Language language) {
        return Paper.of(Page.of(
                "statements/paper.jte", new StatementPage(Samples.layout(language, "/", "", Actor.VISITOR), invoice)));
    }
}
