package nl.mienskip.enrolments;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.identity.IdentityUnavailable;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.tenants.Language;
import org.jboss.logging.Logger;

/**
 * Invites the first operator and board member of a new platform, whom the settings name: nobody else could. They get a
 * letter by mail as everybody does.
 */
@ApplicationScoped
class FirstOfficers {

    private static final Logger LOG = Logger.getLogger(FirstOfficers.class);
    private static final Pattern MAILBOX = Pattern.compile("(\\S+)\\s+([^<>]+?)\\s*<([^<>\\s]+)>");
    private static final int AFTER_DEMO = 200;
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final List<Role> OFFICES = List.of(Role.OPERATOR, Role.BOARD_MEMBER);

    private final Map<Role, EnrolNeighbour> wanted = new EnumMap<>(Role.class);

    @Inject
    private Settings settings;

    @Inject
    private Jobs jobs;

    @Inject
    private Enrolments enrolments;

    void begin(@Observes @Priority(AFTER_DEMO) Startup start) {
        for (Role office : OFFICES) {
            String setting = setting(office);
            settings.optional(setting).ifPresent(mailbox -> wanted.put(office, person(setting, mailbox)));
        }
        if (!wanted.isEmpty()) {
            jobs.every(PAUSE, "first officers", this::invite);
        }
    }

    /** The setting that names the first who has this office. */
    static String setting(Role office) {
        return "PORTAL_FIRST_" + office;
    }

    /** Until Keycloak answers; then there is nobody left to invite. */
    private void invite() {
        try {
            for (Role office : OFFICES) {
                if (wanted.containsKey(office)) {
                    enrolments
                            .enrolFirst(office, wanted.get(office))
                            .ifPresent(letter -> LOG.infof("the first %s is invited by mail", office));
                    wanted.remove(office);
                }
            }
        } catch (IdentityUnavailable e) {
            LOG.warnf("the first officers wait for Keycloak: %s", e.getMessage());
        }
    }

    /**
     * Somebody written as in a mail's address line, such as {@code Sytske de Boer <sytske@example.org>}.
     *
     * @throws IllegalStateException naming the setting when it is not that
     */
    static EnrolNeighbour person(String setting, String mailbox) {
        Matcher parts = MAILBOX.matcher(mailbox.strip());
        if (!parts.matches()) {
            throw new IllegalStateException(setting + " must be like: Sytske de Boer <sytske@example.org>");
        }
        return new EnrolNeighbour(parts.group(1), parts.group(2), parts.group(3), Language.NL);
    }
}
