package nl.mienskip.admin.shell;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Says that something is at work, and does it when that is to be seen: what takes seconds is not done in silence. */
public final class Busy extends Div {
    private static final long serialVersionUID = 1L;

    private Busy(String words) {
        ProgressBar progress = new ProgressBar();
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", words);
        add(new Paragraph(words), progress);
    }

    /**
     * @param place where it is told; what stood there goes, a button to start it again as well
     * @param work is begun with that place empty
     */
    public static void during(HasComponents place, String words, Runnable work) {
        place.removeAll();
        place.add(new Busy(words));
        place.getElement().executeJs("return true").then(drawn -> {
            place.removeAll();
            work.run();
        });
    }
}
