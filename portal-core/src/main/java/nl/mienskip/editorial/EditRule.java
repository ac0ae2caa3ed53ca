package nl.mienskip.editorial;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Section;

/** Who may do what with an item. */
final class EditRule {

    private EditRule() {}

    /** Refuses who writes nothing in this section. */
    static void checkMayRead(Actor actor, Section section) {
        if (!writes(actor, section)) {
            throw new Forbidden(section.contribute().name());
        }
    }

    /** Refuses who may begin nothing in this section. */
    static void checkMayStart(Actor actor, Section section) {
        if (!actor.may(section.contribute()) && !actor.may(section.edit())) {
            throw new Forbidden(section.contribute().name());
        }
    }

    /** Refuses who may not change this item. */
    static void checkMayEdit(Actor actor, Item item) {
        if (!mayEdit(actor, item)) {
            throw new Forbidden(item.section().edit().name());
        }
    }

    /** Refuses who may not say whether this item is still right. */
    static void checkCares(Actor actor, Item item) {
        if (!cares(actor, item)) {
            throw new Forbidden(item.section().edit().name());
        }
    }

    /** Refuses who may not decide what residents of this section read. */
    static void checkPublishes(Actor actor, Section section) {
        if (!actor.may(section.publish())) {
            throw new Forbidden(section.publish().name());
        }
    }

    /** Refuses to publish what nobody else has looked at, where the section asks for that. */
    static void checkLookedAt(Actor actor, Item item, SectionRuleView rule) {
        unseen(actor, item, rule).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** What this actor may do with the item as it is now. */
    static Set<ItemAct> acts(Actor actor, Item item, SectionRuleView rule) {
        Set<ItemAct> acts = EnumSet.noneOf(ItemAct.class);
        if (item.status() == ItemStatus.DELETED) {
            return acts;
        }
        boolean asked = item.review().status() == ReviewStatus.ASKED;
        boolean publishes = actor.may(item.section().publish());
        if (mayEdit(actor, item)) {
            acts.add(ItemAct.EDIT);
        }
        if (cares(actor, item)) {
            acts.add(ItemAct.CARE);
        }
        if (publishes && unseen(actor, item, rule).isEmpty()) {
            acts.add(ItemAct.PUBLISH);
        } else if (mayEdit(actor, item) && !asked && item.reviewable()) {
            acts.add(ItemAct.HAND_IN);
        }
        if (publishes && asked && !item.review().askedBy(actor)) {
            acts.add(ItemAct.GIVE_BACK);
        }
        return acts;
    }

    /** Who only contributes changes what they began, until it was published. */
    private static boolean mayEdit(Actor actor, Item item) {
        Section section = item.section();
        boolean own = actor.may(section.contribute()) && item.begunBy(actor) && !item.everPublished();
        return own || actor.may(section.edit()) || actor.may(section.publish());
    }

    /** Who looks after it says whether it is right, as long as they write in its section. */
    private static boolean cares(Actor actor, Item item) {
        boolean own = actor.may(item.section().contribute()) && item.upkeep().ownedBy(actor);
        return own || mayEdit(actor, item);
    }

    /** The sections in which this actor writes anything. */
    static Set<Section> writes(Actor actor) {
        return sections(section -> writes(actor, section));
    }

    /** The sections in which this actor may change what others wrote. */
    static Set<Section> edits(Actor actor) {
        return sections(section -> actor.may(section.edit()) || actor.may(section.publish()));
    }

    /** The sections of which this actor decides what residents read. */
    static Set<Section> publishes(Actor actor) {
        return sections(section -> actor.may(section.publish()));
    }

    private static boolean writes(Actor actor, Section section) {
        return actor.may(section.contribute()) || actor.may(section.edit()) || actor.may(section.publish());
    }

    private static Set<Section> sections(Predicate<Section> wanted) {
        return Arrays.stream(Section.values())
                .filter(wanted)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    /** Why it cannot be published yet; what residents have read before needs no second look. */
    private static Optional<Conflict> unseen(Actor actor, Item item, SectionRuleView rule) {
        if (!rule.reviewFirst() || item.approved()) {
            return Optional.empty();
        }
        if (item.review().status() != ReviewStatus.ASKED) {
            return Optional.of(new Conflict("item.reviewFirst", "it must be handed in: somebody else publishes it"));
        }
        return item.review().askedBy(actor)
                ? Optional.of(new Conflict("item.reviewOwn", "who handed it in does not publish it"))
                : Optional.empty();
    }
}
