package nl.mienskip.members;

import java.util.Set;
import nl.mienskip.tenants.Language;

/**
 * A member whom another room writes to.
 *
 * @param name what they are called here
 * @param language that mails to them are in
 * @param participants for whom they vote; empty for all but assembly delegates
 */
public record Addressee(long accountId, String name, String email, Language language, Set<Long> participants) {

    public Addressee {
        participants = Set.copyOf(participants);
    }
}
