package nl.mienskip.openings;

import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.members.PersonName;
import nl.mienskip.tenants.Language;

/** Who can be a first administrator: somebody with a name and an address, so that they can be invited. */
final class AdministratorRule {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_WHY = 500;

    private AdministratorRule() {}

    static FirstAdministrator checked(FirstAdministrator given) {
        if (given == null) {
            throw new InvalidInput("administrator", "missing", "administrator is missing");
        }
        String givenName = PersonName.checked("administrator.givenName", given.givenName());
        String familyName = PersonName.checked("administrator.familyName", given.familyName());
        PersonName.whole("administrator.familyName", givenName, familyName);
        return new FirstAdministrator(
                givenName, familyName, email(given.email()), given.language() == null ? Language.NL : given.language());
    }

    static String why(String given) {
        String stripped = given == null ? "" : given.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInput("why", "why.empty", "a reason is needed");
        }
        if (stripped.length() > LONGEST_WHY) {
            throw new InvalidInput("why", "why.tooLong", "the reason is longer than 500 characters", LONGEST_WHY);
        }
        return stripped;
    }

    private static String email(String address) {
        String stripped = address == null ? "" : address.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInput("administrator.email", "email.empty", "the first administrator needs an address");
        }
        if (stripped.length() > LONGEST_EMAIL
                || !stripped.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+")) {
            throw new InvalidInput("administrator.email", "email.wrong", "administrator.email is not an address");
        }
        return stripped;
    }
}
