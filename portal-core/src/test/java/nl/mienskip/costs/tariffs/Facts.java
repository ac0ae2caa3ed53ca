package nl.mienskip.costs.tariffs;

import java.time.LocalDate;
import java.util.Map;
import nl.mienskip.costs.Money;

/** Facts of members of whom not much is known. */
public final class Facts {

    private Facts() {}

    /** Of a member of long standing that takes nothing, with so many inhabitants all year. */
    public static MemberFacts of(int year, long inhabitants) {
        return new MemberFacts(
                year,
                inhabitants,
                MemberDays.all(inhabitants),
                LocalDate.of(2020, 1, 1),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                Money.ZERO,
                Money.ZERO);
    }
}
