package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.ReasonDialog;
import nl.mienskip.admin.shell.SiteLink;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.costs.invoices.InvoiceType;
import nl.mienskip.costs.invoices.Preceding;
import nl.mienskip.costs.invoices.UblInvoice;
import nl.mienskip.costs.statements.PaymentView;
import nl.mienskip.costs.statements.StatementRow;
import nl.mienskip.costs.statements.StatementView;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.costs.statements.Verification;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** One statement: its lines with the arithmetic, the tax, what was paid, and whether it reckons to the same today. */
@Route(StatementsView.PATH + "/:number([0-9]{4}-[0-9]{5,9})")
@Allow(Right.COSTS_READ)
class OneStatementView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final Statements statements;

    @Inject
    OneStatementView(Statements statements) {
        super("statements.title");
        this.statements = statements;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("number").orElseThrow());
    }

    private void show(String number) {
        removeAll();
        StatementView statement = statements.statement(number);
        StatementRow row = statements.row(number);
        Invoice invoice = statement.invoice();
        name(t(
                invoice.type() == InvoiceType.CREDIT_NOTE ? "statements.credit.of" : "statements.invoice.of",
                number,
                statement.buyer().name()));
        add(
                new BackLink(t("statements.title"), StatementsView.class),
                new ViewHeading(name(), actions(row)).explain(RoundWords.of(statement.round())),
                facts(statement, row),
                new H2(t("statements.lines")),
                new Paragraph(t(
                        "statements.lines.year",
                        String.valueOf(statement.round().year()))));
        statement.lines().forEach(line -> add(new LineSection(line)));
        add(
                new H2(t("statements.sums")),
                new SumsTable(invoice),
                new H2(t("statements.payments")),
                new PaymentsTable(
                        statements.payments(number),
                        ActorContext.current().may(Right.COSTS_EDIT),
                        payment -> withdraw(payment, number)),
                new H2(t("statements.proof")),
                proof(number, row));
    }

    private void withdraw(PaymentView payment, String number) {
        new ReasonDialog(
                        t("statements.withdraw.ask", Euros.of(payment.amount())),
                        t("statements.withdraw.consequence"),
                        t("statements.withdraw"),
                        why -> {
                            statements.withdrawPayment(payment.id(), why);
                            again(number);
                        })
                .open();
    }

    private void again(String number) {
        show(number);
        takeFocus();
    }

    private Component[] actions(StatementRow row) {
        if (!ActorContext.current().may(Right.COSTS_EDIT)) {
            return new Component[0];
        }
        Button pay = new Button(
                t("statements.pay"),
                new Icon("plus"),
                pressed -> new PaymentDialog(statements, row, () -> again(row.number())).open());
        pay.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {pay};
    }

    private static Component facts(StatementView statement, StatementRow row) {
        Facts facts = new Facts()
                .add(
                        t("statements.participant"),
                        new Anchor(
                                "participants/" + statement.participantId(),
                                statement.buyer().name()))
                .add(
                        t("statements.period"),
                        t("statements.period.words", Moments.day(statement.from()), Moments.day(statement.until())))
                .add(t("statements.issued"), Moments.day(statement.issued()))
                .add(t("statements.due"), Moments.day(statement.due()))
                .add(t("statements.status"), RoundWords.badge(row.status()))
                .add(t("statements.total"), Euros.of(row.total()))
                .add(t("statements.left"), Euros.of(row.left()))
                .add(t("statements.reference"), statement.buyerReference())
                .add(t("statements.papers"), papers(statement.invoice()));
        if (!statement.preceding().isEmpty()) {
            Div before = new Div();
            before.addClassName("links");
            statement.preceding().stream()
                    .map(Preceding::number)
                    .forEach(number -> before.add(new Anchor(StatementsView.PATH + "/" + number, number)));
            facts.add(t("statements.preceding"), before);
        }
        return facts;
    }

    /** What the participant has of it, to look at, to send once more or to print. */
    private static Component papers(Invoice invoice) {
        String page = "/statements/" + invoice.number();
        Div links = new Div(
                SiteLink.page(page, t("statements.papers.page")),
                file(page, "pdf", "PDF", invoice),
                file(page, "csv", "CSV", invoice));
        if (UblInvoice.possible(invoice)) {
            links.add(file(page, "xml", "UBL", invoice));
        }
        links.addClassName("links");
        return links;
    }

    private static Component file(String page, String extension, String words, Invoice invoice) {
        return SiteLink.file(page + "." + extension, words, t("statements.papers.file", invoice.number(), words));
    }

    private Component proof(String number, StatementRow row) {
        Div outcome = new Div();
        outcome.getElement().setAttribute("aria-live", "polite");
        Button check = new Button(t("statements.check"), new Icon("shield-check"), pressed -> {
            Verification found = statements.check(number);
            outcome.removeAll();
            outcome.add(new Paragraph(found.sound() ? t("statements.check.sound") : t("statements.check.not")));
            found.faults().forEach(fault -> outcome.add(new Paragraph(Texts.name("statements", fault))));
            outcome.add(new Code(found.digest()));
        });
        return new Div(
                new Paragraph(
                        t("statements.proof.line", String.valueOf(row.round().year()))),
                check,
                outcome);
    }
}
