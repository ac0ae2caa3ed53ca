package nl.mienskip.costs.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Makes lines of a budget those of another list. */
@ApplicationScoped
class BudgetLines {

    @Inject
    private BudgetStore store;

    /**
     * A line that is called the same stays, with its bookings.
     *
     * @param before the lines of the year that may stay or go
     * @param topUp the decision that the lines come by in mid-year, or null
     * @param gone what becomes of a line that is not among the new
     * @param added how a new line is called
     */
    void replace(
            int year,
            List<BudgetLine> before,
            List<WriteBudgetLine> after,
            Long topUp,
            Consumer<BudgetLine> gone,
            UnaryOperator<WriteBudgetLine> added) {
        List<WriteBudgetLine> left = new ArrayList<>(after);
        for (BudgetLine line : before) {
            Optional<WriteBudgetLine> same =
                    left.stream().filter(line.words()::isNamedAs).findFirst();
            same.ifPresentOrElse(words -> line.write(words, topUp), () -> gone.accept(line));
            same.ifPresent(left::remove);
        }
        store.flush(); // what goes makes room for names that differ in an accent
        left.forEach(words -> store.add(new BudgetLine(year, added.apply(words), topUp)));
        store.flush();
    }
}
