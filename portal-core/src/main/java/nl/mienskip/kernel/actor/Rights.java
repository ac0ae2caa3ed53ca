package nl.mienskip.kernel.actor;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the rights annotations and decides; the one place where doors, resources and views ask. */
public final class Rights {

    private Rights() {}

    /** Whether the element carries a rights annotation at all. */
    public static boolean declaredOn(AnnotatedElement element) {
        return element.isAnnotationPresent(Allow.class)
                || element.isAnnotationPresent(AllowAll.class)
                || element.isAnnotationPresent(AllowSignedIn.class)
                || element.isAnnotationPresent(AllowSystem.class);
    }

    /**
     * Checks the current actor against the first of the elements that carries a rights annotation (method before
     * class).
     *
     * @throws Forbidden when the actor may not, or when none of the elements says who may
     */
    public static void check(AnnotatedElement... elements) {
        AnnotatedElement rule = Arrays.stream(elements)
                .filter(Rights::declaredOn)
                .findFirst()
                .orElseThrow(() -> new Forbidden("a rights annotation on " + elements[0]));
        if (!allowed(rule, ActorContext.current())) {
            throw new Forbidden(needed(rule));
        }
    }

    /** Whether this actor passes the element's annotations; false when there are none. */
    public static boolean allowed(AnnotatedElement rule, Actor actor) {
        if (rule.isAnnotationPresent(AllowAll.class)) {
            return true;
        }
        if (rule.isAnnotationPresent(AllowSystem.class) && actor.system()) {
            return true;
        }
        if (rule.isAnnotationPresent(AllowSignedIn.class) && actor.signedIn()) {
            return true;
        }
        Allow allow = rule.getAnnotation(Allow.class);
        return allow != null && Arrays.stream(allow.value()).anyMatch(actor::may);
    }

    private static String needed(AnnotatedElement rule) {
        Allow allow = rule.getAnnotation(Allow.class);
        if (allow == null) {
            return rule.isAnnotationPresent(AllowSystem.class) ? "being a job of the platform" : "signing in";
        }
        Set<Right> rights = Set.of(allow.value());
        return rights.stream().map(Right::name).sorted().collect(Collectors.joining(" or "));
    }
}
