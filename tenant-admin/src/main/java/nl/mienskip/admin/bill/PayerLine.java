package nl.mienskip.admin.bill;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.costs.Payer;

/** Who pays, for whom, and how many inhabitants are counted for that. */
class PayerLine extends Paragraph {
    private static final long serialVersionUID = 1L;

    PayerLine(Payer payer) {
        super(t(
                "bill.payer",
                payer.name(),
                payer.tenants().stream().map(PayerLine::words).collect(Collectors.joining(", "))));
    }

    private static String words(Payer.Part part) {
        return part.allYear()
                ? inhabitants(part)
                : t("bill.part.days", inhabitants(part), Moments.day(part.from()), Moments.day(part.to()));
    }

    private static String inhabitants(Payer.Part part) {
        return part.inhabitants() == part.counted()
                ? t("bill.part", part.name(), Figures.whole(part.counted()))
                : t("bill.part.less", part.name(), Figures.whole(part.counted()), Figures.whole(part.inhabitants()));
    }
}
