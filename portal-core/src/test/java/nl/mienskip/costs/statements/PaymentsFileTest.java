package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentsFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20;2026-00001;1.234,50;NL01 bank",
                "\uFEFF2026-11-20;2026-00001;1234,50;NL01 bank\r\n",
                "datum;nummer;bedrag;kenmerk\n20-11-2026;2026-00001;1234,5;NL01 bank\n\n",
                "\"20-11-2026\";\"2026-00001\";\"1.234,50\";\"NL01 bank\"\n;;;\n"
            })
    void aFileIsReadAsBanksAndSpreadsheetsWriteIt(String file) {
        assertThat(read(file))
                .extracting(PaymentsFile.Line::entry)
                .containsExactly(new PaymentEntry(
                        LocalDate.of(2026, 11, 20), "2026-00001", Money.ofCents(1234_50), "NL01 bank"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-20;2026-00001;1,50            | file
            2026-11-20;2026-00001;1,50;a;b        | file
            2026-02-30;2026-00001;1,50;a          | on
            11/20/2026;2026-00001;1,50;a          | on
            2026-11-20;2026-00001;1.50;a          | amount
            2026-11-20;2026-00001;1,5,0;a         | amount
            2026-11-20;2026-00001;1.2345,00;a     | amount
            2026-11-20;2026-00001;12,345;a        | amount
            2026-11-20;2026-00001;0,00;a          | amount
            2026-11-20;2026-00001;veel;a          | amount
            2026-11-20;2026-00001;1,50;           | reference
            ;2026-00001;1,50;a                    | on
            """)
    void eachLineThatIsWrongSaysWhere(String wrong, String field) {
        List<PaymentsFile.Line> lines = read("2026-11-20;2026-00001;1,50;goed\n" + wrong);

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().refused()).isNull();
        assertThat(lines.getLast().number()).isEqualTo(2);
        assertThat(lines.getLast().refused().field()).isEqualTo(field);
    }

    @Test
    void aFirstLineWithoutADayIsNoHeading() {
        assertThat(read(";2026-00001;100,00;bank").getFirst().refused().field()).isEqualTo("on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "datum;nummer;bedrag;kenmerk\n", "a;\"b"})
    void whatHoldsNoPaymentsIsRefused(String file) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> read(file));
    }

    @Test
    void whatWasPaidBackIsBelowZero() {
        assertThat(read("1-2-2026;x;-12,00;terug").getFirst().entry().amount()).isEqualTo(Money.ofCents(-12_00));
    }

    private static List<PaymentsFile.Line> read(String file) {
        return PaymentsFile.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
