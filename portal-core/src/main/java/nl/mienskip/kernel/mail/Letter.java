package nl.mienskip.kernel.mail;

/**
 * A mail to one person, in plain text.
 *
 * @param fromName who writes, such as the village's name
 * @param to one address
 * @param subject one line
 */
public record Letter(String fromName, String to, String subject, String text) {

    private static final int LONGEST_SUBJECT = 200;

    /** Names come from people: what would begin another header is taken out. */
    public Letter {
        fromName = oneLine(fromName);
        subject = oneLine(subject);
        if (subject.length() > LONGEST_SUBJECT) {
            subject = subject.substring(0, LONGEST_SUBJECT);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
