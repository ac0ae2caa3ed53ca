package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.KeyTotal;
import nl.mienskip.costs.MemberKeys;

/** What each member pays by the keys of a proposal, and how much more or less by each other kind of key. */
class KeysTable extends NumbersTable {
    private static final long serialVersionUID = 1L;

    KeysTable(List<MemberKeys> members) {
        super(t("decisions.keys"), columns());
        mark(1);
        members.forEach(member -> line(new Span(member.name()), cells(member)));
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(t("decisions.participant"), t("decisions.after")));
        CostComparison.KEYS.forEach(type -> columns.add(t("decisions.keys." + type)));
        return columns;
    }

    private static List<String> cells(MemberKeys member) {
        List<String> cells = new ArrayList<>();
        cells.add(member.chosen() == null ? t("decisions.keys.not") : Euros.of(member.chosen()));
        member.keys().forEach(key -> cells.add(difference(key, member)));
        return cells;
    }

    static String difference(KeyTotal key, MemberKeys member) {
        return key.difference(member.chosen()).map(Euros::change).orElseGet(() -> t("decisions.keys.not"));
    }
}
