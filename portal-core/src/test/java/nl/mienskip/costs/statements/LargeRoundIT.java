package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.mienskip.kernel.time.PlatformTime;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the database is asked for a round of many members: no more for each of them than what is stored of it. */
@ArquillianTest
class LargeRoundIT extends LargeRoundCase {

    private static final int FEW = 20;
    private static final int MANY = 120;

    /** Its statement, two lines, two rates of tax and the mail. */
    private static final int STORED_OF_EACH = 6;

    /** Sessions that the database asks for itself, and what is asked once. */
    private static final int ONCE = 60;

    @Test
    void aPlanOfManyAsksAsMuchAsAPlanOfFew() throws Exception {
        members(FEW);
        long ofFew = asked(() -> plan(WHOLE));
        members(MANY);

        assertThat(asked(() -> plan(WHOLE)) - ofFew).isLessThan(MANY / 4);
    }

    @Test
    void issuingStoresOfEachWhatItHasAndLooksNothingUp() throws Exception {
        members(MANY);
        String digest = plan(WHOLE).digest();

        long asked = asked(() -> everything(() -> statements.issue(WHOLE, digest)));

        assertThat(asked).isLessThan((long) STORED_OF_EACH * all(WHOLE) + ONCE);
    }

    @Test
    void aYearIsCheckedByTheHundred() throws Exception {
        int year = LocalDate.now(PlatformTime.ZONE).getYear();
        issue(WHOLE);
        long ofFew = asked(() -> everything(() -> statements.check(year)));
        members(MANY);
        issue(AGAIN);

        assertThat(asked(() -> everything(() -> statements.check(year))) - ofFew)
                .isLessThan(MANY / 4);
    }

    private long all(RoundQuestion round) {
        return everything(() -> statements.rounds(round.year())).getLast().statements();
    }
}
