package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.admin.shell.WhyField;
import nl.mienskip.costs.ChangeCostPool;
import nl.mienskip.costs.CostPoolView;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.Payer;

/** Changes how a pool is called, what it costs or how the preview divides it, with the reason. */
class PoolDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final PoolNames names = new PoolNames(fields);
    private final KeyFields particulars;
    private final WhyField why = fields.add("why", new WhyField());

    PoolDialog(Costs costs, CostPoolView pool, List<Payer> payers, Runnable changed) {
        particulars = new KeyFields(fields, payers);
        setHeaderTitle(t("costs.change.of", pool.name(Site.language())));
        setWidth("min(46rem, 100vw)");
        names.read(pool.names());
        particulars.read(pool);
        Button save = new Button(t("shell.save"), pressed -> {
            if (fields.attempt(() -> costs.change(command(pool)))) {
                close();
                Notices.done(t("shell.saved"));
                changed.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(t("costs.preview.note")), names, particulars, why);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), save);
    }

    private ChangeCostPool command(CostPoolView pool) {
        return new ChangeCostPool(
                pool.id(),
                pool.version(),
                names.given(),
                particulars.amount(),
                particulars.key(),
                particulars.meter(),
                particulars.vat(),
                particulars.basis(),
                why.getValue());
    }
}
