package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.budgets.AccountTerms;
import nl.mienskip.costs.budgets.BudgetTerms;
import nl.mienskip.kernel.InvalidInput;

/** What an account says of each of its lines: what was booked and what it brought. What was planned stays. */
final class AccountTermsFields implements TermsFields {

    /** The fields of one line. */
    private record Line(AccountTerms.Line before, BigDecimalField actual, TextArea achieved) {

        static Line of(AccountTerms.Line before) {
            BigDecimalField actual = new BigDecimalField(t("budgets.terms.actual"));
            actual.setLocale(Site.language().locale());
            actual.setValue(before.actual().toEuros());
            actual.setRequiredIndicatorVisible(true);
            TextArea achieved = new TextArea(t("budgets.achieved"));
            achieved.setValue(before.achieved());
            achieved.setWidthFull();
            return new Line(before, actual, achieved);
        }

        Section shown() {
            return new Section(
                    new H3(before.words().label()),
                    new Paragraph(
                            t("budgets.terms.planned", Euros.of(before.words().amount()))),
                    actual,
                    achieved);
        }

        AccountTerms.Line terms(String place) {
            if (actual.isEmpty()) {
                throw new InvalidInput(place + "actual", "missing", "what was booked is missing");
            }
            return new AccountTerms.Line(
                    before.words(), Money.ofEuros(actual.getValue(), place + "actual"), achieved.getValue());
        }
    }

    private final List<Line> lines;

    AccountTermsFields(AccountTerms begin) {
        this.lines = begin.lines().stream().map(Line::of).toList();
    }

    @Override
    public Component shown() {
        Div all = new Div();
        all.addClassName("account-lines");
        lines.forEach(line -> all.add(line.shown()));
        return all;
    }

    @Override
    public void tell(Fields fields) {
        for (int i = 0; i < lines.size(); i++) {
            fields.add(place(i) + "actual", lines.get(i).actual());
            fields.add(place(i) + "achieved", lines.get(i).achieved());
        }
    }

    @Override
    public BudgetTerms terms() {
        List<AccountTerms.Line> terms = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            terms.add(lines.get(i).terms(place(i)));
        }
        return new AccountTerms(terms);
    }

    private static String place(int line) {
        return "lines[" + line + "].";
    }
}
