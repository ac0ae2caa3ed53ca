package nl.mienskip.costs.tariffs;

import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.actor.AllowAll;

/** The door to what members pay by price lists. */
@Boundary
public class Tariffs {

    /**
     * What a member pays by a tariff that somebody thought of; stores nothing.
     *
     * @throws nl.mienskip.kernel.InvalidInput naming the fact that a rule needs and that is not there
     */
    @AllowAll("whoever wants to try a price list may; nothing of ours is in it")
    public Quote quote(Tariff tariff, MemberFacts facts) {
        return Quote.of(tariff, facts);
    }
}
