package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Rows;
import nl.mienskip.costs.budgets.BudgetKind;
import nl.mienskip.costs.budgets.BudgetTerms;
import nl.mienskip.costs.budgets.BudgetView;
import nl.mienskip.costs.budgets.PlanTerms;
import nl.mienskip.costs.budgets.WriteBudgetLine;
import nl.mienskip.kernel.InvalidInput;

/** The lines of a budget or of an addition to one, and what they come to while they are typed. */
final class PlanTermsFields implements TermsFields {

    private final int year;
    private final BigDecimalField reserve;
    private final Rows<LineFields> lines =
            new Rows<LineFields>(t("budgets.lines"), t("budgets.line.add"), this::row).ordered();
    private final Paragraph sum = new Paragraph();

    /** @param begin an addition has no reserve, and is not asked for one */
    PlanTermsFields(int year, PlanTerms begin) {
        this.year = year;
        this.reserve = begin.reservePercent() == null ? null : ReserveDialog.field();
        sum.addClassName("row-detail");
        sum.getElement().setAttribute("aria-live", "polite");
        lines.addClassName("budget-rows");
        lines.setWidthFull();
        if (reserve != null) {
            reserve.setValue(begin.reservePercent());
            reserve.addValueChangeListener(change -> sumUp());
        }
        lines.fill(
                begin.lines().isEmpty()
                        ? List.of(new LineFields(this::sumUp))
                        : begin.lines().stream()
                                .map(words -> new LineFields(this::sumUp).read(words))
                                .toList());
        lines.onChange(this::sumUp);
        sumUp();
    }

    private Rows.Line<LineFields> row(LineFields given) {
        return (given == null ? new LineFields(this::sumUp) : given).row();
    }

    @Override
    public Component shown() {
        Div all = new Div();
        if (reserve != null) {
            all.add(reserve);
        }
        all.add(lines, sum);
        all.addClassName("plan-terms");
        return all;
    }

    @Override
    public void tell(Fields fields) {
        fields.add("lines", lines);
        if (reserve != null) {
            fields.add("reserve", reserve);
        }
        List<LineFields> now = lines.values();
        for (int i = 0; i < now.size(); i++) {
            now.get(i).tell(fields, place(i));
        }
    }

    @Override
    public BudgetTerms terms() {
        List<WriteBudgetLine> words = new ArrayList<>();
        List<LineFields> now = lines.values();
        for (int i = 0; i < now.size(); i++) {
            words.add(now.get(i).words(place(i)));
        }
        if (reserve != null && reserve.isEmpty()) {
            throw new InvalidInput("reserve", "missing", "reserve is missing");
        }
        return new PlanTerms(reserve == null ? null : reserve.getValue(), words);
    }

    private static String place(int line) {
        return "lines[" + line + "].";
    }

    private void sumUp() {
        try {
            BudgetView plan = ((PlanTerms) terms()).plan(year);
            sum.setText(
                    reserve == null
                            ? t(
                                    "budgets.terms.added",
                                    Euros.of(plan.planned(BudgetKind.COST).minus(plan.planned(BudgetKind.INCOME))))
                            : t(
                                    "budgets.terms.toShare",
                                    Euros.of(plan.planned(BudgetKind.COST)),
                                    Euros.of(plan.reserve()),
                                    Euros.of(plan.planned(BudgetKind.INCOME)),
                                    Euros.of(plan.toShare())));
        } catch (InvalidInput unfinished) {
            sum.setText(t("budgets.terms.unfinished")); // what is wrong is told at its field when it is saved
        }
    }
}
