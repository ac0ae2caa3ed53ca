package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.Map;
import nl.mienskip.editorial.Headline;
import nl.mienskip.kernel.media.PictureView;

/** A picture on which is said, by a press or with the arrow keys, where what matters most in it stands. */
class FocusPoint extends Div implements Focusable<Div> {
    private static final long serialVersionUID = 1L;

    /** Is told a place in hundredths of the picture, from the left and from the top. */
    interface Moved {
        void to(int x, int y);
    }

    private static final Map<String, int[]> ARROWS = Map.of(
            "ArrowLeft", new int[] {-1, 0},
            "ArrowRight", new int[] {1, 0},
            "ArrowUp", new int[] {0, -1},
            "ArrowDown", new int[] {0, 1});

    private static final String KEY = "event.key";
    private static final String LEFT =
            "100 * (event.clientX - element.getBoundingClientRect().left) / element.getBoundingClientRect().width";
    private static final String TOP =
            "100 * (event.clientY - element.getBoundingClientRect().top) / element.getBoundingClientRect().height";

    private final Image image = new Image();
    private final Span mark = new Span();
    private final transient Moved moved;
    private int x;
    private int y;
    private boolean locked;

    FocusPoint(Moved moved) {
        this.moved = moved;
        addClassName("focus-point");
        mark.addClassName("focus-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        image.setAlt("");
        add(image, mark);
        setTabIndex(0);
        getElement().setAttribute("role", "slider");
        getElement().setAttribute("aria-label", t("editorial.picture.focus"));
        getElement()
                .addEventListener("keydown", this::key)
                .addEventData(KEY)
                .setFilter("event.key.startsWith('Arrow') && (event.preventDefault(), true)");
        getElement().addEventListener("click", this::press).addEventData(LEFT).addEventData(TOP);
    }

    void show(PictureView picture, Headline headline) {
        image.setSrc(picture.pathFor(800));
        x = headline.x();
        y = headline.y();
        mark.getStyle().set("left", x + "%").set("top", y + "%");
        getElement().setAttribute("aria-valuemin", "0");
        getElement().setAttribute("aria-valuemax", "100");
        getElement().setAttribute("aria-valuenow", String.valueOf(x));
        getElement().setAttribute("aria-valuetext", t("editorial.picture.focus.at", x, y));
    }

    void lock(boolean now) {
        locked = now;
        getElement().setAttribute("aria-disabled", String.valueOf(now));
    }

    private void key(DomEvent event) {
        int[] step = ARROWS.get(event.getEventData().get(KEY).asString());
        if (step != null) {
            move(x + Headline.STEP * step[0], y + Headline.STEP * step[1]);
        }
    }

    private void press(DomEvent event) {
        move((int) Math.round(event.getEventData().get(LEFT).asDouble()), (int)
                Math.round(event.getEventData().get(TOP).asDouble()));
    }

    private void move(int left, int top) {
        if (!locked) {
            moved.to(left, top);
        }
    }
}
