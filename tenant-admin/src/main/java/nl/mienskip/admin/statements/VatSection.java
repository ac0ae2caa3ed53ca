package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.billers.Billers;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;

/** From which year on the cooperation charges value added tax, or why it does not. */
class VatSection extends Section {
    private static final long serialVersionUID = 1L;

    private final Billers billers;
    private final int thisYear;

    VatSection(Billers billers, int thisYear) {
        this.billers = billers;
        this.thisYear = thisYear;
        show();
    }

    private void show() {
        removeAll();
        add(new H2(t("statements.biller.vat")), noted());
        if (ActorContext.current().may(Right.COSTS_EDIT)) {
            add(new Button(
                    t("statements.biller.vat.change"), pressed -> new VatDialog(billers, thisYear, this::show).open()));
        }
    }

    private Component noted() {
        Facts facts = new Facts();
        if (billers.vat().isEmpty()) {
            facts.add(t("statements.biller.vat.kind"), VatDialog.name(VatTreatment.Kind.CHARGED));
        }
        billers.vat()
                .forEach(since -> facts.add(
                        t("statements.biller.vat.since", String.valueOf(since.year())), words(since.treatment())));
        return facts;
    }

    private static String words(VatTreatment treatment) {
        return treatment.charges() ? VatDialog.name(VatTreatment.Kind.CHARGED) : treatment.reason(Site.language());
    }
}
