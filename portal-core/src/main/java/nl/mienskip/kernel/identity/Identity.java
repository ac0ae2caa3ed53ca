package nl.mienskip.kernel.identity;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;

/**
 * The portal's errands at Keycloak. Each can be repeated: it brings about what is asked, whatever is there already.
 * All throw {@link IdentityUnavailable} when Keycloak does not do it.
 */
@Boundary
public class Identity {

    @Inject
    private Organizations organizations;

    @Inject
    private RedirectAddresses addresses;

    @Inject
    private People people;

    /**
     * Makes a tenant's organization, or brings its name and attributes up to date; the sign-in page takes its look from
     * them. Attributes not named stay as they are.
     *
     * @param alias the tenant's slug; an organization's alias can never change
     */
    @Allow(Right.TENANTS_OPEN)
    @AllowSystem("the look of a village is told to its sign-in page")
    public void ensureOrganization(String alias, String name, Map<String, String> attributes) {
        organizations.ensure(alias, name, attributes);
    }

    /**
     * Lets people sign in at these hosts and no longer at those: each one's exact address of return and of sign-out, one
     * change at a time over all nodes, and reads back that it is so.
     *
     * @param hosts lower case, without port
     * @param gone where nobody signs in any more
     */
    @Allow(Right.TENANTS_OPEN)
    @AllowSystem("hosts of villages that moved or closed")
    public void settleRedirectUris(Collection<String> hosts, Collection<String> gone) {
        addresses.settle(hosts, gone);
    }

    /** The account with this e-mail address, or else a new one without a password. */
    @Allow({Right.MEMBERS_ADMIT, Right.TENANTS_OPEN})
    @AllowSystem("the first officers of a platform")
    public Person ensurePerson(NewPerson person) {
        return people.ensure(person);
    }

    /** Somebody as Keycloak knows them; empty when Keycloak does not. */
    @AllowSystem("a letter names what its reader signs in with")
    public Optional<Person> person(String subject) {
        return people.find(subject);
    }

    /** Notes that somebody reads this address, so that Keycloak need not ask; nothing when it is not theirs any more. */
    @AllowSystem("a letter that came by mail was used")
    public void confirmAddress(String subject, String address) {
        people.confirmAddress(subject, address);
    }

    /** Signs somebody out wherever they are signed in. */
    @AllowSystem("a letter that came by mail was used")
    public void endSessions(String subject) {
        people.endSessions(subject);
    }

    /**
     * Gives somebody a password, without asking for the one before.
     *
     * @throws InvalidInput when Keycloak's rules for passwords refuse it
     */
    @AllowSystem("the holder of an unused letter chooses a password")
    public void setPassword(String subject, String password) {
        people.setPassword(subject, password);
    }
}
