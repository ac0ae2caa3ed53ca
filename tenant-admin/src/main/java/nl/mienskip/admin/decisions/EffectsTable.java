package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.Written;
import nl.mienskip.costs.quotes.TariffEffect;

/** What a tariff means for each participant: what it pays now, what it would pay, and the change. */
class EffectsTable extends NumbersTable {
    private static final long serialVersionUID = 1L;

    EffectsTable(long decisionId, List<TariffEffect> effects) {
        super(
                t("decisions.effects"),
                List.of(
                        t("decisions.participant"),
                        t("decisions.inhabitants"),
                        t("decisions.before"),
                        t("decisions.after"),
                        t("decisions.change"),
                        t("decisions.percentage"),
                        t("decisions.carried")));
        effects.forEach(effect -> line(
                new Anchor(FiguresView.path(decisionId) + "?participant=" + effect.participantId(), effect.name()),
                List.of(
                        Figures.whole(effect.quote().facts().inhabitants()),
                        effect.before() == null ? "–" : Euros.of(effect.before().total()),
                        Euros.of(effect.quote().total()),
                        effect.change().map(Euros::change).orElse("–"),
                        percentage(effect),
                        Euros.of(effect.quote().carried()))));
    }

    static String percentage(TariffEffect effect) {
        return effect.percentage()
                .map(percentage -> new Written(Site.language()).number(percentage) + "%")
                .orElse("–");
    }
}
