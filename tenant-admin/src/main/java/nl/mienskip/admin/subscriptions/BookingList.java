package nl.mienskip.admin.subscriptions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.ReasonDialog;
import nl.mienskip.costs.subscriptions.BookingView;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.tariffs.Tariff;

/** What was booked for a participant in a year, with what was taken back. */
class BookingList extends UnorderedList {
    private static final long serialVersionUID = 1L;

    BookingList(
            Subscriptions subscriptions, List<BookingView> booked, Tariff tariff, boolean mayEdit, Runnable changed) {
        addClassName("booked");
        booked.forEach(one -> {
            String what = words(one, tariff);
            ListItem item = new ListItem(new Span(what));
            if (!one.counts()) {
                item.add(new Span(t("subscriptions.withdrawn", one.withdrawnBy(), one.withdrawnWhy())));
            } else if (mayEdit) {
                item.add(ServiceList.button(
                        "subscriptions.withdraw", what, () -> withdraw(subscriptions, one, what, changed)));
            }
            add(item);
        });
    }

    private static String words(BookingView one, Tariff tariff) {
        return t(
                "subscriptions.booking",
                Moments.day(one.on()),
                Codes.rule(tariff, one.rule()),
                one.hours() == null ? Euros.of(one.cost()) : t("subscriptions.hours.words", one.hours()),
                one.reference(),
                one.by());
    }

    private static void withdraw(Subscriptions subscriptions, BookingView one, String what, Runnable changed) {
        new ReasonDialog(
                        t("subscriptions.withdraw.ask"),
                        t("subscriptions.withdraw.consequence", what),
                        t("subscriptions.withdraw"),
                        why -> {
                            subscriptions.withdraw(one.id(), why);
                            Notices.done(t("shell.saved"));
                            changed.run();
                        })
                .open();
    }
}
