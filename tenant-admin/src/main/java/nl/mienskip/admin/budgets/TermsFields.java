package nl.mienskip.admin.budgets;

import com.vaadin.flow.component.Component;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.costs.budgets.BudgetTerms;

/** The fields of what a decision says. */
interface TermsFields {

    Component shown();

    /** Has refusals told at its fields, by the places that they have now: lines come and go. */
    void tell(Fields fields);

    /** @throws nl.mienskip.kernel.InvalidInput naming the field that is wrong */
    BudgetTerms terms();
}
