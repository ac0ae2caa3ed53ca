package nl.mienskip.kernel.actor;

import static nl.mienskip.kernel.actor.Right.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A named bundle of rights that a member is given, in a village or on the platform. */
public enum Role {
    RESIDENT(Scope.VILLAGE, TAKE_PART),
    /** Writes; somebody else decides what residents read. */
    CONTRIBUTOR(Scope.VILLAGE, everywhere(Section::contribute), TAKE_PART, ENTER_ADMIN),
    EDITOR(Scope.VILLAGE, everywhere(Section::contribute, Section::edit), TAKE_PART, ENTER_ADMIN),
    CHIEF_EDITOR(
            Scope.VILLAGE,
            everywhere(Section::contribute, Section::edit, Section::publish),
            TAKE_PART,
            ENTER_ADMIN,
            FEEDBACK_ANSWER,
            TILES_EDIT),
    MODERATOR(Scope.VILLAGE, TAKE_PART, ENTER_ADMIN, MEMBERS_READ, MEMBERS_ADMIT, MEMBERS_BLOCK),
    TENANT_ADMINISTRATOR(
            Scope.VILLAGE,
            everywhere(Section::contribute, Section::edit, Section::publish),
            TAKE_PART,
            ENTER_ADMIN,
            SECTIONS_RULE,
            FEEDBACK_ANSWER,
            NOTICES_EDIT,
            LOOK_EDIT,
            TILES_EDIT,
            MEMBERS_READ,
            MEMBERS_ADMIT,
            MEMBERS_BLOCK,
            ROLES_GRANT,
            BILL_READ,
            BILL_PUBLISH,
            AUDIT_READ),

    OPERATOR(
            Scope.PLATFORM,
            ENTER_ADMIN,
            TENANTS_READ,
            TENANTS_OPEN,
            USAGE_READ,
            FEEDBACK_ANSWER,
            NOTICES_EDIT,
            LOOK_EDIT,
            MEMBERS_READ,
            MEMBERS_ADMIT,
            MEMBERS_BLOCK,
            ROLES_GRANT,
            AUDIT_READ),
    TREASURER(Scope.PLATFORM, ENTER_ADMIN, TENANTS_READ, USAGE_READ, USAGE_EXCLUDE, COSTS_READ, COSTS_EDIT),
    AUDITOR(Scope.PLATFORM, ENTER_ADMIN, TENANTS_READ, USAGE_READ, COSTS_READ, AUDIT_READ),
    BOARD_MEMBER(
            Scope.PLATFORM,
            ENTER_ADMIN,
            TENANTS_READ,
            USAGE_READ,
            COSTS_READ,
            DECISIONS_PROPOSE,
            DECISIONS_RECORD,
            MEMBERS_READ,
            OFFICERS_APPOINT),
    SUPERVISORY_BOARD_MEMBER(Scope.PLATFORM, ENTER_ADMIN, TENANTS_READ, USAGE_READ, COSTS_READ, DECISIONS_APPROVE),
    /** Votes for one participant in the members' assembly; which one stands with the grant. */
    ASSEMBLY_DELEGATE(Scope.PLATFORM, ENTER_ADMIN, TENANTS_READ, COSTS_READ),
    /** A program of the cooperation's own that uses the API. */
    API_CLIENT(Scope.PLATFORM, TENANTS_READ, TENANTS_OPEN, USAGE_READ, COSTS_READ);

    /** Where a role can be given. */
    public enum Scope {
        VILLAGE,
        PLATFORM
    }

    private final Scope scope;
    private final Set<Right> rights;

    Role(Scope scope, Right... rights) {
        this(scope, Set.of(), rights);
    }

    Role(Scope scope, Set<Right> more, Right... rights) {
        this.scope = scope;
        this.rights = EnumSet.copyOf(List.of(rights));
        this.rights.addAll(more);
    }

    @SafeVarargs
    private static Set<Right> everywhere(Function<Section, Right>... steps) {
        return Arrays.stream(Section.values())
                .flatMap(section -> Arrays.stream(steps).map(step -> step.apply(section)))
                .collect(Collectors.toSet());
    }

    /** Where this role can be given. */
    public Scope scope() {
        return scope;
    }

    /** Whether it may be given for one section alone. */
    public boolean bySection() {
        return this == CONTRIBUTOR || this == EDITOR || this == CHIEF_EDITOR;
    }

    /** All rights of this role. */
    public Set<Right> rights() {
        return EnumSet.copyOf(rights);
    }

    /**
     * The rights of this role when given for one section: those of that section and those about no content.
     *
     * @param section null when the role was given for all sections
     */
    public Set<Right> rights(Section section) {
        return rights.stream()
                .filter(right ->
                        section == null || right.section().map(section::equals).orElse(true))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Right.class)));
    }
}
