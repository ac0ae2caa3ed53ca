package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.costs.budgets.BudgetKind;
import nl.mienskip.costs.budgets.BudgetLineView;
import nl.mienskip.costs.budgets.BudgetView;
import nl.mienskip.costs.budgets.Budgets;

/** Puts the lines of a budget in another order: lines within their group, and groups as a whole. */
class OrderDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient List<List<BudgetLineView>> groups = new ArrayList<>();
    private final Div shown = new Div();

    OrderDialog(Budgets budgets, BudgetView budget, Runnable done) {
        for (BudgetKind kind : BudgetKind.values()) {
            budget.byHeading(kind).values().forEach(lines -> groups.add(new ArrayList<>(lines)));
        }
        setHeaderTitle(t("budgets.order"));
        setWidth("min(40rem, 100vw)");
        shown.addClassName("order-list");
        Button save = new Button(t("shell.save"), pressed -> {
            try {
                if (new Fields().attempt(() -> budgets.order(budget.year(), budget.version(), ids()))) {
                    close();
                    Notices.done(t("shell.saved"));
                    done.run();
                }
            } finally {
                pressed.getSource().setEnabled(isOpened());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true); // a second click would be refused
        add(new Paragraph(t("budgets.order.line")), shown);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), save);
        show(null, 0);
    }

    private List<Long> ids() {
        return groups.stream().flatMap(List::stream).map(BudgetLineView::id).collect(Collectors.toList());
    }

    /**
     * @param moved what was moved, so that the focus stays on its button; or null
     * @param by which of its two
     */
    private void show(Object moved, int by) {
        shown.removeAll();
        for (List<BudgetLineView> group : groups) {
            BudgetLineView first = group.getFirst();
            List<List<BudgetLineView>> peers = groups.stream()
                    .filter(other -> other.getFirst().kind() == first.kind())
                    .toList();
            row(first.heading(), "order-group", group, peers, groups, moved, by);
            for (BudgetLineView line : group) {
                row(line.description(), "order-line", line, group, group, moved, by);
            }
        }
    }

    /**
     * @param peers between which it may be moved
     * @param all the list that it stands in
     */
    private <T> void row(String words, String style, T one, List<T> peers, List<T> all, Object moved, int by) {
        Button up = step("arrow-up", t("budgets.order.up", words), one, all, -1);
        Button down = step("arrow-down", t("budgets.order.down", words), one, all, 1);
        up.setEnabled(peers.getFirst() != one);
        down.setEnabled(peers.getLast() != one);
        Div row = new Div(new Span(words), up, down);
        row.addClassNames("order-row", style);
        shown.add(row);
        if (moved == one) {
            Button wanted = by < 0 ? up : down;
            (wanted.isEnabled() ? wanted : by < 0 ? down : up).focus();
        }
    }

    private <T> Button step(String icon, String words, T one, List<T> all, int by) {
        Button step = new Button(new Icon(icon), pressed -> {
            int at = all.indexOf(one);
            Collections.swap(all, at, at + by);
            show(one, by);
        });
        step.addThemeVariants(ButtonVariant.TERTIARY);
        step.setAriaLabel(words);
        step.setTooltipText(words);
        return step;
    }
}
