package nl.mienskip.admin.bill;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.bills.Peers;

/** How others of our size fare, for an inhabitant; without names but of those that agreed. */
class Compared extends Section {
    private static final long serialVersionUID = 1L;

    Compared(Optional<Peers> peers) {
        add(new H2(t("bill.peers")));
        peers.ifPresentOrElse(this::show, () -> add(new Paragraph(t("bill.peers.none"))));
    }

    private void show(Peers peers) {
        NumbersTable table = new NumbersTable(
                t("bill.peers"), List.of(t("bill.peers.who"), t("bill.inhabitants"), t("bill.peers.each")));
        table.line(new Span(t("bill.peers.ours")), List.of("", each(peers.ours())));
        table.line(new Span(t("bill.peers.lowest")), List.of("", each(peers.lowest())));
        table.line(new Span(t("bill.peers.middle")), List.of("", each(peers.middle())));
        table.line(new Span(t("bill.peers.highest")), List.of("", each(peers.highest())));
        peers.named()
                .forEach(peer -> table.line(
                        new Span(peer.name()), List.of(Figures.whole(peer.inhabitants()), each(peer.amount()))));
        add(new Paragraph(t("bill.peers.line", Figures.whole(peers.others()))), table);
    }

    private static String each(Fraction euros) {
        return Euros.of(Money.rounded(euros));
    }
}
