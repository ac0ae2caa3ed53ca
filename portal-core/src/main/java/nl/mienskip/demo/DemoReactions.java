package nl.mienskip.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import nl.mienskip.feedback.Feedback;
import nl.mienskip.feedback.GiveReaction;
import nl.mienskip.feedback.ReactionQuery;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;

/** Says what readers of the demo villages say about their pages. */
@ApplicationScoped
class DemoReactions {

    @Inject
    private Feedback feedback;

    /** Says what is meant for this tenant, unless somebody said something. */
    void seed(TenantView tenant, List<JsonObject> reactions) {
        if (feedback.list(new ReactionQuery(null, 1, 1)).total() == 0) {
            reactions.stream()
                    .filter(reaction -> DemoFile.meantFor(tenant, reaction))
                    .forEach(reaction -> feedback.give(new GiveReaction(
                            reaction.getString("page"),
                            DemoFile.told(tenant, reaction, "text"),
                            reaction.getString("name"),
                            reaction.getString("email"),
                            Language.of(reaction.getString("lang")).orElseThrow())));
        }
    }
}
