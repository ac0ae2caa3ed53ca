package nl.mienskip.web.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.mienskip.usage.DayUse;
import nl.mienskip.usage.Meter;
import org.junit.jupiter.api.Test;

class UsageJsonTest {

    private static final UsageQuestion NOVEMBER =
            new UsageQuestion("burum", Meter.REQUESTS, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

    @Test
    void isWrittenAsPromised() {
        assertThat(UsageJson.of(NOVEMBER, List.of(new DayUse(LocalDate.of(2026, 11, 21), 711, 700))))
                .isEqualTo("{\"tenant\":\"burum\",\"meter\":\"requests\",\"unit\":\"1\","
                        + "\"days\":[{\"date\":\"2026-11-21\",\"quantity\":\"711\",\"billable\":\"700\"}]}");
    }

    @Test
    void noUseIsAnEmptyList() {
        assertThat(UsageJson.of(NOVEMBER, List.of())).endsWith("\"days\":[]}");
    }

    @Test
    void theLargestQuantityKeepsItsDigits() {
        assertThat(UsageJson.of(NOVEMBER, List.of(new DayUse(LocalDate.of(2026, 11, 21), Long.MAX_VALUE, 0))))
                .contains("\"quantity\":\"9223372036854775807\",\"billable\":\"0\"");
    }
}
