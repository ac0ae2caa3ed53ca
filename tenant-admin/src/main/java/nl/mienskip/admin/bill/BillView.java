package nl.mienskip.admin.bill;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.costs.PayerPreview;
import nl.mienskip.costs.bills.BilledYear;
import nl.mienskip.costs.bills.Bills;
import nl.mienskip.costs.bills.OurBill;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.usage.Usage;

/**
 * Our use and our bill: what was metered this month, our share of this year as things stand and what it would be otherwise,
 * and what residents may read of it.
 */
@Route("bill")
@MenuEntry(text = "bill.title", icon = "receipt", order = 70)
@Allow(Right.BILL_READ)
class BillView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    BillView(Usage usage, Bills bills, Statements statements, Clock clock) {
        super("bill.title");
        YearMonth month = YearMonth.now(clock.withZone(Site.tenant().timeZone()));
        add(new ViewHeading(name()).explain(t("bill.line")));
        add(new H2(t("bill.used", Moments.month(month))), new Paragraph(t("bill.used.line")));
        add(
                new UsedTable(month, usage.ourMonths(month, month)),
                new LeftOut(usage.ourExclusions(month.atDay(1), month.atEndOfMonth())));
        try {
            OurBill bill = bills.ours();
            Optional<BilledYear> billed = bills.billed();
            billed.ifPresent(found -> add(new Decided(found)));
            add(new Sent(statements));
            showShare(bill, billed.isPresent());
            showBeside(bill);
            if (ActorContext.current().may(Right.BILL_PUBLISH)) {
                add(new ShownToAll(bills));
            }
        } catch (NotFound nobody) {
            add(new EmptyState("receipt", t("bill.nobodyPays")));
            if (!statements.ofTenant().isEmpty()) {
                add(new Sent(statements));
            }
        }
    }

    /** @param billed whether something else was decided and billed, so that nobody takes the preview for what is due */
    private void showShare(OurBill bill, boolean billed) {
        PayerPreview share = bill.share();
        add(new H2(t("bill.share", String.valueOf(share.year()))));
        String beside = billed ? "bill.preview.beside" : "bill.preview";
        Paragraph preview = new Paragraph(t(bill.decided() ? "bill.shareDecided" : beside));
        preview.addClassName("note");
        add(preview, new PayerLine(share.payer()));
        if (share.lines().isEmpty()) {
            add(new EmptyState("receipt", t("bill.noPools", String.valueOf(share.year()))));
        }
        share.lines().forEach(line -> add(new PoolShare(line)));
        share.total().ifPresent(total -> {
            Paragraph sum = new Paragraph(t("bill.total", Euros.of(total)));
            sum.addClassName("bill-total");
            add(sum);
        });
    }

    private void showBeside(OurBill bill) {
        boolean divided =
                !bill.share().lines().isEmpty() && bill.share().total().isPresent();
        if (divided || bill.expectation().decided()) {
            add(new Expected(bill));
        }
        if (divided) {
            add(new OtherKeys(bill));
        }
        if (divided || bill.expectation().decided()) {
            add(new Compared(bill.peers()));
        }
    }
}
