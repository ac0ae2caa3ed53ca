package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.Pages;
import nl.mienskip.costs.budgets.BookingView;
import nl.mienskip.costs.budgets.BudgetLineView;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.kernel.page.Paged;

/** What was booked on a line, newest first, a page at a time. */
class BookingsTable extends Div {
    private static final long serialVersionUID = 1L;

    private static final int A_PAGE = 25;

    BookingsTable(Budgets budgets, BudgetLineView line) {
        show(budgets, line, 1);
    }

    private void show(Budgets budgets, BudgetLineView line, int number) {
        removeAll();
        Paged<BookingView> page = budgets.bookings(line.id(), number, A_PAGE);
        if (page.items().isEmpty()) {
            add(new Paragraph(t("budgets.booked.none")));
            return;
        }
        NumbersTable table = new NumbersTable(
                t("budgets.booked"), List.of(t("budgets.reference"), t("budgets.on"), t("budgets.amount.booked")));
        page.items()
                .forEach(booking -> table.line(
                        new Span(booking.reference()), List.of(Moments.day(booking.on()), Euros.of(booking.amount()))));
        add(table, new Pages(page, to -> show(budgets, line, to)));
    }
}
