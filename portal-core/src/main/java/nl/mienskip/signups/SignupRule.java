package nl.mienskip.signups;

import java.util.Locale;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.mail.MailAddress;
import nl.mienskip.kernel.text.LineRule;
import nl.mienskip.kernel.text.NameRule;

/** What somebody says who signs up. */
final class SignupRule {

    private static final int MOST_PEOPLE = 10;
    private static final int LONGEST_REMARK = 500;

    private SignupRule() {}

    /** @throws InvalidInput at the field that is wrong */
    static SignUp checked(SignUp given) {
        if (given.people() < 1 || given.people() > MOST_PEOPLE) {
            throw new InvalidInput("people", "signup.people", "from 1 to " + MOST_PEOPLE + " people", MOST_PEOPLE);
        }
        return new SignUp(
                given.eventId(),
                given.day(),
                given.language(),
                NameRule.checked("name", given.name()),
                MailAddress.required("email", given.email()).toLowerCase(Locale.ROOT),
                given.people(),
                LineRule.optional("remark", given.remark(), LONGEST_REMARK));
    }
}
