package nl.mienskip.web.feedback;

import nl.mienskip.web.shell.Invalid;
import nl.mienskip.web.shell.Layout;

/**
 * The form where a reader says something about a page, or that it was sent.
 *
 * @param layout what stands around it
 * @param form what its fields show
 * @param sent whether it was sent
 * @param invalid what was wrong with the form
 */
public record FeedbackPage(Layout layout, FeedbackForm form, boolean sent, Invalid invalid) {

    /** Where the page is that it is about. */
    public String about() {
        return layout.href(form.path());
    }

    /** Whether it is about the village's first page, or about the website as a whole. */
    public boolean home() {
        return form.path().equals("/");
    }
}
