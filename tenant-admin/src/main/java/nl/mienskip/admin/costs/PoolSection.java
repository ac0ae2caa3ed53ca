package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Meters;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.ReasonDialog;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.CostPoolView;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.KeyOutcome;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PoolComparison;
import nl.mienskip.costs.Share;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;

/** One pool: what it is made of, and what each key makes of it for each participant. */
class PoolSection extends Section {
    private static final long serialVersionUID = 1L;

    private final long poolId;
    private final Button change;

    /**
     * @param locked whether it is decided about, so that nothing of it may be changed
     * @param changed told when the treasurer changed it
     */
    PoolSection(
            Costs costs,
            Statements statements,
            CostComparison comparison,
            PoolComparison compared,
            boolean locked,
            Runnable changed) {
        CostPoolView pool = compared.pool();
        poolId = pool.id();
        change = new Button(
                t("costs.change"),
                new Icon("pencil"),
                pressed -> new PoolDialog(costs, pool, comparison.payers(), changed).open());
        setId("pool-" + pool.code());
        addClassName("pool");
        add(new H2(pool.name(Site.language())));
        add(new Facts()
                .add(t("costs.amount"), Euros.of(pool.amount()))
                .add(t("costs.key"), KeyWords.of(pool.key()))
                .add(t("costs.meter"), Meters.name(pool.meter()))
                .add(t("costs.vat"), Euros.percent(pool.vat()))
                .add(t("costs.basis"), pool.basis()));
        add(table(comparison, compared));
        compared.outcomes().stream()
                .filter(outcome -> outcome.refused() != null)
                .forEach(outcome -> add(new Paragraph(t(
                        "costs.refused",
                        KeyWords.of(outcome.key().type()),
                        outcome.refused().in(Site.language())))));
        add(new Paragraph(
                t("costs.hybrid.here", KeyWords.of(compared.by("hybrid").key()))));
        Div actions = new Div();
        actions.addClassName("form-actions");
        if (compared.chosen().refused() == null) {
            actions.add(new SplitLink(statements, pool));
        }
        if (ActorContext.current().may(Right.COSTS_EDIT) && !locked) {
            actions.add(change, removal(costs, pool, changed));
        }
        add(actions);
    }

    private static Button removal(Costs costs, CostPoolView pool, Runnable changed) {
        String name = pool.name(Site.language());
        return new Button(
                t("costs.remove"),
                new Icon("trash-2"),
                pressed -> new ReasonDialog(
                                t("costs.remove.question", name),
                                t("costs.remove.consequence"),
                                t("costs.remove"),
                                why -> {
                                    costs.remove(pool.id(), pool.version(), why);
                                    Notices.done(t("costs.remove.done", name));
                                    changed.run();
                                })
                        .open());
    }

    /** Back to the button that changed the pool, when this is that pool. */
    void focusChange(long changedId) {
        if (poolId == changedId) {
            change.focus();
        }
    }

    private static NumbersTable table(CostComparison comparison, PoolComparison compared) {
        List<String> columns = new ArrayList<>(List.of(t("costs.participant")));
        compared.outcomes().forEach(outcome -> columns.add(heading(outcome, compared)));
        NumbersTable table = new NumbersTable(compared.pool().name(Site.language()), columns)
                .mark(1 + compared.outcomes().indexOf(compared.chosen()));
        comparison
                .payers()
                .forEach(payer -> table.line(
                        PreviewView.link(payer, comparison.year()),
                        compared.outcomes().stream()
                                .map(outcome -> cell(outcome, payer))
                                .toList()));
        table.line(
                new Span(t("costs.sum")),
                compared.outcomes().stream()
                        .map(outcome -> outcome.shares().isEmpty()
                                ? t("costs.notPossible")
                                : Euros.of(compared.pool().amount()))
                        .toList());
        return table;
    }

    private static String heading(KeyOutcome outcome, PoolComparison compared) {
        String words = KeyWords.of(outcome.key().type());
        return outcome == compared.chosen() ? t("costs.chosen", words) : words;
    }

    private static String cell(KeyOutcome outcome, Payer payer) {
        return TotalsTable.words(outcome.share(payer.participantId()).map(Share::amount));
    }
}
