package nl.mienskip.costs.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.mienskip.kernel.InvalidInput;

/** Makes lines of a budget those of another list, and puts them in an order. */
@ApplicationScoped
class BudgetLines {

    @Inject
    private BudgetStore store;

    /**
     * A line that is called the same stays, with its bookings. They stand in the order of the list: a plan before what was added
     * to it, and that behind all that there was.
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
        int first = 1 + (topUp == null ? 0 : store.lastPlace(year));
        if (topUp == null) {
            store.lines(year).stream()
                    .filter(line -> !before.contains(line))
                    .forEach(line -> line.stand(line.place() + after.size()));
        }
        List<WriteBudgetLine> left = new ArrayList<>(after);
        for (BudgetLine line : before) {
            Optional<WriteBudgetLine> same =
                    left.stream().filter(line.words()::isNamedAs).findFirst();
            same.ifPresentOrElse(
                    words -> {
                        line.write(words, topUp);
                        line.stand(first + after.indexOf(words));
                    },
                    () -> gone.accept(line));
            same.ifPresent(left::remove);
        }
        store.flush(); // what goes makes room for names that differ in an accent
        left.forEach(words -> store.add(new BudgetLine(year, added.apply(words), topUp, first + after.indexOf(words))));
        store.flush();
    }

    /**
     * @param lineIds all lines of the year
     * @throws InvalidInput when they are not
     */
    void order(int year, List<Long> lineIds) {
        List<BudgetLine> lines = store.lines(year);
        if (lineIds.size() != lines.size()
                || !Set.copyOf(lineIds)
                        .equals(lines.stream().map(BudgetLine::id).collect(Collectors.toSet()))) {
            throw new InvalidInput("lines", "budget.order", "an order names each line of the year once");
        }
        lines.forEach(line -> line.stand(1 + lineIds.indexOf(line.id())));
        store.flush();
    }
}
