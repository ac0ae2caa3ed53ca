package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short messages at the edge of the page; read aloud too. */
public final class Notices {

    private static final int MILLIS = 6_000;

    private Notices() {}

    /** Something was done; goes away by itself. */
    public static void done(String words) {
        Notification notice = new Notification(words, MILLIS, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        notice.open();
    }

    /** Something was done and can be undone; stays until it is closed, so that nobody has to be quick. */
    public static void undo(String words, Runnable undo) {
        Notification notice = new Notification();
        Button back = new Button(t("shell.undo"), pressed -> {
            notice.close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        stay(notice, words, back);
    }

    /** Something went wrong; stays until it is closed. */
    public static void problem(String words) {
        Notification notice = new Notification();
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
        stay(notice, words);
    }

    private static void stay(Notification notice, String words, Button... actions) {
        Button close = new Button(new Icon("x"), pressed -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(t("shell.close"));
        HorizontalLayout line = new HorizontalLayout(new Span(words));
        line.add(actions);
        line.add(close);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        line.setFlexGrow(1, line.getComponentAt(0));
        notice.add(line);
        notice.setDuration(0);
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.open();
    }
}
