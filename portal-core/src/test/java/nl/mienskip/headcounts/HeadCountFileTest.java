package nl.mienskip.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadCountFileTest {

    private static final HeadCountFile FILE = new HeadCountFile(List.of(
            tenant(2, "burum", "Burum"),
            tenant(5, "noardeast", "Noardeast-Fryslân"),
            tenant(6, "x", "Dubbel"),
            tenant(7, "y", "Dubbel")));

    @Test
    void aSheetIsReadWithOrWithoutAMarkInAnyOrderOfColumnsByNameOrShortName() {
        List<HeadCountView> expected = List.of(
                new HeadCountView(2, LocalDate.of(2027, 1, 1), 601, "CBS"),
                new HeadCountView(5, LocalDate.of(2027, 1, 1), 45_123, "CBS; tabel 3"));

        assertThat(read("dorp;peildatum;inwoners;bron\r\nBurum;1-1-2027;601;CBS\r\n"
                        + "noardeast;2027-01-01;45.123;\"CBS; tabel 3\"\r\n;;;\r\n"))
                .isEqualTo(expected);
        assertThat(read("\uFEFFBron;Inwoners;Dorp;Peildatum\nCBS;601;burum;01/01/2027\n"
                        + "CBS; tabel 3;45123;Noardeast-Fryslân;1-1-2027\n"
                                .replace("CBS; tabel 3", "\"CBS; tabel 3\"")))
                .isEqualTo(expected);
    }

    @Test
    void whatTellsASpreadsheetHowToReadTheFileIsNoLineOfIt() {
        assertThat(read("sep=;\ndorp;peildatum;inwoners;bron\nBurum;1-1-2027;601;CBS"))
                .containsExactly(new HeadCountView(2, LocalDate.of(2027, 1, 1), 601, "CBS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nergens;1-1-2027;600;CBS | csv.village | dorp",
                "Dubbel;1-1-2027;600;CBS | csv.village | dorp",
                "Burum;31-2-2027;600;CBS | csv.day | peildatum",
                "Burum;vandaag;600;CBS | csv.day | peildatum",
                "Burum;1-1-2027;-600;CBS | csv.whole | inwoners",
                "Burum;1-1-2027;600,5;CBS | csv.whole | inwoners",
                "Burum;1-1-2027;1.600,00;CBS | csv.whole | inwoners",
                "Burum;1-1-2027;60.0;CBS | csv.whole | inwoners",
                "Burum;1-1-2027;600; | csv.source | bron",
                "Burum;1-1-2027;600 | csv.cells | ''"
            })
    void whatIsWrongIsToldWithItsLineAndColumn(String line, String code, String column) {
        InvalidInput refusal = refused("dorp;peildatum;inwoners;bron\nBurum;1-1-2026;600;CBS\n" + line.strip());

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.arguments()).containsExactly(3L, column);
        assertThat(refusal).hasMessageStartingWith("line 3");
    }

    @Test
    void aFileThatIsNoSuchTableIsRefused() {
        assertThat(refused("dorp;peildatum;inwoners\nBurum;1-1-2026;600").code())
                .isEqualTo("csv.missing");
        assertThat(refused("dorp;peildatum;inwoners;bron;extra\n").code()).isEqualTo("csv.column");
        assertThat(refused("").code()).isEqualTo("csv.empty");
        assertThat(refused("dorp,peildatum,inwoners,bron\nBurum,1-1-2026,600,CBS")
                        .code())
                .isEqualTo("csv.separator");
        assertThat(refused("dorp\tpeildatum\tinwoners\tbron").code()).isEqualTo("csv.separator");
        assertThat(refused("dorp;peildatum;inwoners;bron\n\"Burum;1-1-2026;600;CBS")
                        .code())
                .isEqualTo("csv.malformed");
        assertThat(refused("dorp;peildatum;inwoners;bron\nBurum;1-1-2026;600;CBS\nburum;2026-01-01;601;CBS")
                        .code())
                .isEqualTo("csv.twice");
    }

    private static List<HeadCountView> read(String file) {
        return FILE.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static InvalidInput refused(String file) {
        return catchThrowableOfType(InvalidInput.class, () -> read(file));
    }

    private static TenantView tenant(long id, String slug, String name) {
        return new TenantView(
                id,
                slug,
                TenantKind.VILLAGE,
                TenantStatus.OPEN,
                name,
                Map.of(),
                600,
                LocalDate.of(2026, 1, 1),
                List.of(Language.NL),
                ZoneId.of("Europe/Amsterdam"),
                "",
                1L,
                Instant.EPOCH,
                0);
    }
}
