package nl.mienskip.web.feedback;

import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.tenants.Language;
import nl.mienskip.web.shell.Invalid;
import nl.mienskip.web.shell.Layout;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Samples;
import nl.mienskip.web.shell.Site;

/** The form under a page, in the states that a running demo does not show. */
public final class FeedbackSamples {

    private static final Layout HERE = Samples.layout(Language.FY, "/feedback", "Reagearje", Actor.VISITOR);

    private FeedbackSamples() {}

    /** Filled in with what breaks a page that does not escape it, and refused. */
    public static Page refused() {
        return page(HERE, false, new Invalid("email", Samples.NASTY));
    }

    /** Sent too often, on the platform's own site. */
    public static Page onThePlatform() {
        Site site = HERE.site();
        Site platform = new Site(
                site.name(),
                true,
                site.origin(),
                site.languages(),
                site.zone(),
                site.look(),
                site.stylesheet(),
                site.sign(),
                false,
                site.pages());
        Layout layout = new Layout(platform, HERE.texts(), "/feedback", "", HERE.title(), Actor.VISITOR, false);
        return page(layout, false, new Invalid("", Samples.NASTY));
    }

    /** Sent. */
    public static Page sent() {
        return page(HERE, true, Invalid.NOTHING);
    }

    private static Page page(Layout layout, boolean sent, Invalid invalid) {
        FeedbackForm form = FeedbackForm.about("/news/42", Samples.NASTY, Samples.NASTY);
        form.text = Samples.NASTY;
        return Page.of("feedback/show.jte", new FeedbackPage(layout, form, sent, invalid));
    }
}
