package nl.mienskip.openings;

import nl.mienskip.enrolments.EnrolNeighbour;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.mail.MailAddress;
import nl.mienskip.tenants.Language;

/**
 * Who is to administrate a village first. An account with this address is used when there is one, else made.
 *
 * @param language of the mails to them; null for Dutch
 */
public record FirstAdministrator(String givenName, String familyName, String email, Language language) {

    private static final String PATH = "administrator.";

    /**
     * The same without spaces around it: somebody with a name and an address, so that they can be invited.
     *
     * @param given null when nobody was named
     * @throws InvalidInput naming the field
     */
    static FirstAdministrator checked(FirstAdministrator given) {
        if (given == null) {
            throw new InvalidInput("administrator", "missing", "administrator is missing");
        }
        EnrolNeighbour person = given.person().checked(PATH);
        MailAddress.required(PATH + "email", person.email());
        return new FirstAdministrator(person.givenName(), person.familyName(), person.email(), person.language());
    }

    EnrolNeighbour person() {
        return new EnrolNeighbour(givenName, familyName, email, language);
    }
}
