package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.admin.shell.WhyField;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.billers.Billers;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** The cooperation as it stands on its invoices, to read or to change. */
@Route(BillerView.PATH)
@Allow(Right.COSTS_READ)
class BillerView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = StatementsView.PATH + "/biller";

    private final Billers billers;
    private final int thisYear;

    @Inject
    BillerView(Billers billers, Costs costs) {
        super("statements.biller");
        this.billers = billers;
        this.thisYear = costs.thisYear();
    }

    static Anchor link() {
        return new Anchor(PATH, t("statements.biller"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        nl.mienskip.costs.billers.BillerView biller = billers.show();
        add(
                new BackLink(t("statements.title"), StatementsView.class),
                new ViewHeading(name()).explain(t("statements.biller.explain")));
        List<String> lacking = billers.missing(thisYear);
        if (!lacking.isEmpty()) {
            Paragraph missing = new Paragraph(t(
                    "statements.biller.missing",
                    String.join(", ", lacking.stream().map(BillerFields::label).toList())));
            missing.addClassName("note");
            add(missing);
        }
        add(
                ActorContext.current().may(Right.COSTS_EDIT) ? form(biller, lacking.isEmpty()) : facts(biller),
                new VatSection(billers, thisYear));
    }

    private Component form(nl.mienskip.costs.billers.BillerView biller, boolean complete) {
        Fields fields = new Fields();
        BillerFields particulars = new BillerFields(fields, biller);
        WhyField why = fields.add("why", new WhyField());
        why.setVisible(complete);
        Button save = new Button(t("shell.save"), pressed -> {
            if (fields.attempt(() -> billers.change(particulars.given(), why.getValue()))) {
                Notices.done(t("shell.saved"));
                show();
                takeFocus();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("form-actions");
        return new Div(particulars, why, actions);
    }

    private static Component facts(nl.mienskip.costs.billers.BillerView biller) {
        return new Facts()
                .add(BillerFields.label("name"), biller.name())
                .add(BillerFields.label("line"), biller.line())
                .add(BillerFields.label("postcode"), biller.postcode())
                .add(BillerFields.label("city"), biller.city())
                .add(BillerFields.label("kvkNumber"), biller.kvkNumber())
                .add(BillerFields.label("vatNumber"), biller.vatNumber())
                .add(BillerFields.label("oin"), biller.oin())
                .add(BillerFields.label("iban"), biller.iban())
                .add(BillerFields.label("bic"), biller.bic())
                .add(BillerFields.label("email"), biller.email())
                .add(BillerFields.label("dueDays"), String.valueOf(biller.dueDays()));
    }
}
