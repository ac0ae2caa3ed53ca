package nl.mienskip.enrolments;

import nl.mienskip.kernel.mail.MailAddress;
import nl.mienskip.members.PersonName;
import nl.mienskip.tenants.Language;

/**
 * Enrols somebody who cannot, or would rather not, do it themselves.
 *
 * @param email empty when they have no address
 * @param language the language of their letter and mails; null for Dutch
 */
public record EnrolNeighbour(String givenName, String familyName, String email, Language language) {

    /**
     * The same without spaces around it, and with a language.
     *
     * @param path what stands before the names of the fields, for the refusal
     * @throws nl.mienskip.kernel.InvalidInput naming the field
     */
    public EnrolNeighbour checked(String path) {
        String given = PersonName.checked(path + "givenName", givenName);
        String family = PersonName.checked(path + "familyName", familyName);
        PersonName.whole(path + "familyName", given, family);
        return new EnrolNeighbour(
                given, family, MailAddress.optional(path + "email", email), language == null ? Language.NL : language);
    }
}
