package nl.mienskip.openings;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import org.jboss.logging.Logger;

/**
 * The door to opening villages. Its steps run outside of any one transaction, each in its own: what is done stays done
 * when a later one fails.
 */
@Boundary
public class Openings {

    private static final Logger LOG = Logger.getLogger(Openings.class);

    @Inject
    private OpeningPapers papers;

    @Inject
    private StepWork work;

    /**
     * Opens a village: lays it down and takes all steps, until the first that fails.
     *
     * @return how far it came
     * @throws InvalidInput naming the field; then nothing was laid down
     */
    @Allow(Right.TENANTS_OPEN)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public OpeningView open(OpenVillage command) {
        papers.layDown(command);
        return takeSteps(command.slug());
    }

    /**
     * Goes on with an opening where it stopped.
     *
     * @return how far it came
     * @throws Conflict when the village is open, or somebody else goes on with it at this moment
     */
    @Allow(Right.TENANTS_OPEN)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public OpeningView repeat(String slug) {
        papers.hold(slug);
        return takeSteps(slug);
    }

    /**
     * Names somebody as administrator where there is none who comes. Of a village that is not open yet it is the first
     * one, who is invited when the opening goes on; into an open village they are invited at once.
     *
     * @param why for the logs of the village and the platform
     * @throws InvalidInput naming the field
     * @throws Conflict when there is an administrator who was there lately, the village is closed for now, or it is being
     *     opened at this moment
     */
    @Allow(Right.TENANTS_OPEN)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void nameAdministrator(String slug, FirstAdministrator administrator, String why) {
        FirstAdministrator checked = FirstAdministrator.checked(administrator);
        String reason = Why.required(why);
        if (papers.find(slug).filter(opening -> !opening.done()).isPresent()) {
            papers.name(slug, checked, reason);
        } else {
            papers.appointed(work.appoint(slug, checked, reason), checked, reason);
        }
    }

    /**
     * How far an opening is.
     *
     * @throws NotFound when the village was not opened here
     */
    @Allow(Right.TENANTS_READ)
    public OpeningView show(String slug) {
        return papers.view(slug);
    }

    /** As {@link #show}; empty for a village that was there before openings were written down. */
    @Allow(Right.TENANTS_READ)
    public Optional<OpeningView> find(String slug) {
        return papers.find(slug);
    }

    /** Those that are not done, newest first. */
    @Allow(Right.TENANTS_READ)
    public List<OpeningView> underWay() {
        return papers.underWay();
    }

    private OpeningView takeSteps(String slug) {
        Optional<StepKind> next = papers.next(slug);
        while (next.isPresent() && taken(slug, next.get())) {
            next = papers.next(slug);
        }
        if (next.isPresent()) {
            papers.letGo(slug);
        }
        return papers.view(slug);
    }

    private boolean taken(String slug, StepKind step) {
        try {
            work.take(slug, step);
            return true;
        } catch (RuntimeException e) {
            Failure failure = Failure.of(e);
            if (failure.unexplained()) {
                LOG.errorf(e, "opening %s: step %s failed", slug, step);
            } else {
                LOG.warnf("opening %s: step %s failed: %s", slug, step, failure.reason());
            }
            papers.failed(slug, step, failure);
            return false;
        }
    }
}
