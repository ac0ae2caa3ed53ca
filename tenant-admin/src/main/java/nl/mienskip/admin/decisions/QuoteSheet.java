package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.QuoteLine;

/** What a member pays, line by line, each with the sum that leads to it. */
class QuoteSheet extends Section {
    private static final long serialVersionUID = 1L;

    QuoteSheet(Quote quote) {
        addClassName("quote");
        UnorderedList lines = new UnorderedList();
        lines.addClassName("rows");
        quote.lines().forEach(line -> lines.add(line(line)));
        Paragraph total = new Paragraph(t("decisions.quote.total", Euros.of(quote.total())));
        total.addClassName("bill-total");
        add(lines, total);
        if (!quote.carried().equals(Money.ZERO)) {
            add(new Paragraph(t("decisions.quote.carried", Euros.of(quote.carried()))));
        }
    }

    private static ListItem line(QuoteLine line) {
        Span amount = new Span(Euros.of(line.contained() == null ? line.amount() : line.contained()));
        amount.addClassName("amount");
        Div head = new Div(new Span(Site.language().from(line.names())), amount);
        head.addClassName("row-head");
        ListItem item = new ListItem(head);
        if (line.contained() != null) {
            item.add(detail(t("decisions.quote.contained")));
        }
        line.words(Site.language()).forEach(sentence -> item.add(detail(sentence)));
        return item;
    }

    private static Paragraph detail(String words) {
        Paragraph detail = new Paragraph(words);
        detail.addClassName("row-detail");
        return detail;
    }
}
