package nl.mienskip.admin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Rights;
import nl.mienskip.kernel.actor.Role;
import org.junit.jupiter.api.Test;

/** Who may open which view of the console; a view that is added here is looked at without anybody naming it. */
class ConsoleRightsTest {

    private static final Set<Role> ALL = EnumSet.of(
            Role.OPERATOR,
            Role.TREASURER,
            Role.AUDITOR,
            Role.BOARD_MEMBER,
            Role.SUPERVISORY_BOARD_MEMBER,
            Role.ASSEMBLY_DELEGATE,
            Role.API_CLIENT);
    private static final Set<Role> OPENING = EnumSet.of(Role.OPERATOR, Role.API_CLIENT);
    private static final Set<Role> USAGE = EnumSet.of(
            Role.OPERATOR,
            Role.TREASURER,
            Role.AUDITOR,
            Role.BOARD_MEMBER,
            Role.SUPERVISORY_BOARD_MEMBER,
            Role.API_CLIENT);
    private static final Set<Role> COSTS = EnumSet.of(
            Role.TREASURER,
            Role.AUDITOR,
            Role.BOARD_MEMBER,
            Role.SUPERVISORY_BOARD_MEMBER,
            Role.ASSEMBLY_DELEGATE,
            Role.API_CLIENT);

    @Test
    void everyViewOpensForWhoMayAndForNobodyElse() {
        Map<String, Set<Role>> found = new TreeMap<>();
        for (JavaClass view : new ClassFileImporter()
                .importPackages(
                        "nl.mienskip.admin.villages",
                        "nl.mienskip.admin.participants",
                        "nl.mienskip.admin.usage",
                        "nl.mienskip.admin.costs")) {
            if (view.isAnnotatedWith(Route.class)) {
                found.put(view.getSimpleName(), mayOpen(view.reflect()));
            }
        }

        assertThat(found)
                .isEqualTo(Map.ofEntries(
                        Map.entry("VillagesView", ALL),
                        Map.entry("VillageView", ALL),
                        Map.entry("OpenVillageView", OPENING),
                        Map.entry("ChangeVillageView", OPENING),
                        Map.entry("ParticipantsView", ALL),
                        Map.entry("OneParticipantView", ALL),
                        Map.entry("AddParticipantView", OPENING),
                        Map.entry("UsageView", USAGE),
                        Map.entry("CostsView", COSTS),
                        Map.entry("HeadCountsView", COSTS),
                        Map.entry("PreviewView", COSTS)));
    }

    private static Set<Role> mayOpen(Class<?> view) {
        return Arrays.stream(Role.values())
                .filter(role -> Rights.allowed(view, Actor.of(1, 1, "", role.rights())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
