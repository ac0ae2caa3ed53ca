package nl.mienskip.web.feedback;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import nl.mienskip.feedback.GiveReaction;
import nl.mienskip.tenants.Language;

/** What a reader filled in. */
public class FeedbackForm {

    static final String BOARD = "board";
    static final String WEBSITE = "website";

    @FormParam("page")
    @DefaultValue("/")
    String page = "/";

    @FormParam("to")
    @DefaultValue(BOARD)
    String to = BOARD;

    @FormParam("text")
    @DefaultValue("")
    String text = "";

    @FormParam("name")
    @DefaultValue("")
    String name = "";

    @FormParam("email")
    @DefaultValue("")
    String email = "";

    /** People do not see this field: what fills it in is a program. */
    @FormParam("address")
    @DefaultValue("")
    String trap = "";

    static FeedbackForm about(String page, String name, String email) {
        FeedbackForm form = new FeedbackForm();
        form.page = page == null ? "/" : page;
        form.name = name;
        form.email = email;
        return form;
    }

    /** The page that it is about; the home page for what is no path of ours. */
    public String path() {
        return GiveReaction.path(page);
    }

    /** What is said. */
    public String text() {
        return text;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    /** Whether it is for the cooperation, about the website itself. */
    public boolean aboutWebsite() {
        return to.equals(WEBSITE);
    }

    boolean byProgram() {
        return !trap.isEmpty();
    }

    GiveReaction reaction(Language language) {
        return new GiveReaction(path(), text, name, email, language);
    }
}
