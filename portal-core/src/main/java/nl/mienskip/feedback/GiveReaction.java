package nl.mienskip.feedback;

import java.util.regex.Pattern;
import nl.mienskip.tenants.Language;

/**
 * Says something about a page.
 *
 * @param page the path of the page that it is about, such as {@code /news/42}; what is no path counts as {@code /}
 * @param text what is said, at most 2,000 characters
 * @param name what the reader is called; may be empty
 * @param email where an answer goes; may be empty
 * @param language that the reader reads in, and is answered in
 */
public record GiveReaction(String page, String text, String name, String email, Language language) {

    private static final int LONGEST_PATH = 300;
    private static final Pattern PATH = Pattern.compile("/(?!/)[\\w/.-]*");

    public GiveReaction {
        page = path(page);
    }

    /** The path of a page of the portal; the home page for anything else. */
    public static String path(String given) {
        boolean ours = given != null
                && given.length() <= LONGEST_PATH
                && PATH.matcher(given).matches();
        return ours ? given : "/";
    }
}
