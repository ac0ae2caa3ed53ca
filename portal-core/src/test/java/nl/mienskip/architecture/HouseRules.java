package nl.mienskip.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSignedIn;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.GlobalEntity;
import nl.mienskip.kernel.tenant.TenantScoped;

/**
 * What may import what, and what must be said where. Each rule is also shown a fixture that it must reject, so that none
 * of them can go blind unnoticed.
 */
final class HouseRules {

    /** Where native SQL is allowed, each with an isolation test of its own. */
    private static final Set<String> NATIVE_SQL = Set.of("nl.mienskip.members.MembershipStore");

    /** Where something else than the one client goes outside, each to the one address that the operator set. */
    private static final Set<String> OUTSIDE = Set.of(
            "nl.mienskip.kernel.identity.KeycloakAdmin",
            "nl.mienskip.shell.signin.KeycloakMetadata",
            "nl.mienskip.shell.signin.TokenEndpoint");

    private static final Pattern OF_A_PERSON = Pattern.compile(
            "(?i).*(mail|mailedTo|toAddress|phone|accountId|memberId|authorId|ownerId|displayName|authorName|actorName"
                    + "|contactName|personName)|account|member");

    private static ArchRule featuresWithoutCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private static ArchRule kernelKnowsNoFeature(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".kernel..")
                .should()
                .dependOnClassesThat(resideInAPackage("nl.mienskip..")
                        .and(DescribedPredicate.not(resideInAnyPackage("nl.mienskip.kernel..", root + ".kernel.."))));
    }

    private static final ArchRule CORE_KNOWS_NO_WEB = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "gg.jte..", "com.vaadin..");

    private static final ArchRule ENTITIES_STAY_INSIDE =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    /** A final method that is called on Hibernate's stand-in of an entity changes the stand-in, and nothing is stored. */
    private static final ArchRule ENTITIES_HAVE_STAND_INS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(TenantScoped.class)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBeFinal();

    /** What stores have in common may be seen; it is of no use without the entity that stays inside. */
    private static final ArchRule STORES_STAY_INSIDE = classes()
            .that()
            .haveSimpleNameEndingWith("Store")
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .notBePublic();

    private static final ArchRule ENTITIES_HAVE_A_TENANT_OR_A_REASON =
            classes().that().areAnnotatedWith(Entity.class).should(haveATenantOrAReason());

    /** So that the privacy statement tells of all of them. */
    private static final ArchRule ENTITIES_SAY_WHAT_THEY_KEEP_OF_PEOPLE = fields().that(
                    new DescribedPredicate<>("name a person or how to reach one") {
                        @Override
                        public boolean test(JavaField field) {
                            return OF_A_PERSON.matcher(field.getName()).matches();
                        }
                    })
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(
                    DescribedPredicate.or(annotatedWith(Entity.class), annotatedWith(MappedSuperclass.class)))
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(PersonalData.class);

    private static final ArchRule ENTITY_MANAGER_ONLY_IN_STORES = noClasses()
            .that(DescribedPredicate.not(simpleNameEndingWith("Store")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    private static final ArchRule NATIVE_SQL_ONLY_WHERE_NAMED = noClasses()
            .that(new DescribedPredicate<>("are not named for native SQL") {
                @Override
                public boolean test(JavaClass type) {
                    return !NATIVE_SQL.contains(type.getName());
                }
            })
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("it runs native SQL") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTarget().getOwner().isAssignableTo(EntityManager.class)
                            && call.getTarget().getName().startsWith("createNative");
                }
            });

    private static final ArchRule NO_WAY_ROUND_HIBERNATE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.hibernate.StatelessSession")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.hibernate.annotations.NaturalId")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.hibernate.Session");

    private static final ArchRule TRANSACTIONS_ONLY_AT_DOORS = classes()
            .that(DescribedPredicate.or(annotatedWith(Transactional.class), haveATransactionalMethod()))
            .and()
            .areNotAnnotations()
            .should()
            .beAnnotatedWith(Boundary.class)
            .allowEmptyShould(true);

    private static final ArchRule DOORS_SAY_WHO_MAY_CALL = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Boundary.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Allow.class)
            .orShould()
            .beAnnotatedWith(AllowAll.class)
            .orShould()
            .beAnnotatedWith(AllowSignedIn.class)
            .orShould()
            .beAnnotatedWith(AllowSystem.class);

    private static final ArchRule ONE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.mienskip.kernel.time.Clocks")
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("it asks the machine for the time") {
                @Override
                public boolean test(JavaMethodCall call) {
                    String name = call.getTarget().getName();
                    boolean noArguments =
                            call.getTarget().getRawParameterTypes().isEmpty();
                    return call.getTargetOwner().getPackageName().equals("java.time")
                                    && (name.equals("now") && noArguments || name.startsWith("system"))
                            || call.getTargetOwner().isEquivalentTo(System.class) && name.equals("currentTimeMillis");
                }
            });

    private static final ArchRule TIMERS_ONLY_IN_JOBS = noClasses()
            .that()
            .resideOutsideOfPackage("nl.mienskip.kernel.jobs..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.enterprise.concurrent..", "jakarta.ejb..", "java.util.Timer")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.concurrent.Executor.class)
            .orShould()
            .callConstructorWhere(new DescribedPredicate<>("it starts a thread") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaConstructorCall call) {
                    return call.getTargetOwner().isAssignableTo(Thread.class);
                }
            });

    private static final ArchRule ONE_WAY_OUT = noClasses()
            .that()
            .resideOutsideOfPackage("nl.mienskip.kernel.http..")
            .and(new DescribedPredicate<>("are not named for going outside") {
                @Override
                public boolean test(JavaClass type) {
                    return OUTSIDE.stream()
                            .noneMatch(name -> type.getName().equals(name)
                                    || type.getName().startsWith(name + "$"));
                }
            })
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.net.http..", "org.apache.hc..", "jakarta.ws.rs.client..", "com.nimbusds..http..")
                    .or(assignableTo(URLConnection.class))
                    .or(assignableTo(Socket.class))
                    .or(assignableTo(NetworkChannel.class))
                    .or(assignableTo(org.jsoup.Connection.class)))
            .orShould()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("it reads what an address leads to") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTargetOwner().isEquivalentTo(URL.class)
                                    && call.getTarget().getName().matches("open.*|getContent")
                            || call.getTargetOwner().isEquivalentTo(ImageIO.class)
                                    && call.getTarget().getRawParameterTypes().stream()
                                            .anyMatch(type -> type.isEquivalentTo(URL.class));
                }
            });

    /** Those that hold in every module. */
    static final Map<String, ArchRule> EVERYWHERE = Map.of(
            "one way out", ONE_WAY_OUT,
            "native SQL only where named", NATIVE_SQL_ONLY_WHERE_NAMED,
            "no way round Hibernate", NO_WAY_ROUND_HIBERNATE,
            "entity manager only in stores", ENTITY_MANAGER_ONLY_IN_STORES,
            "transactions only at doors", TRANSACTIONS_ONLY_AT_DOORS,
            "one clock", ONE_CLOCK,
            "timers only in jobs", TIMERS_ONLY_IN_JOBS);

    /** Those of the core, for classes below this package. */
    static Map<String, ArchRule> ofTheCore(String root) {
        return Map.of(
                "features without cycles", featuresWithoutCycles(root),
                "kernel knows no feature", kernelKnowsNoFeature(root),
                "core knows no web", CORE_KNOWS_NO_WEB,
                "entities stay inside", ENTITIES_STAY_INSIDE,
                "entities can have stand-ins", ENTITIES_HAVE_STAND_INS,
                "stores stay inside", STORES_STAY_INSIDE,
                "entities have a tenant or a reason", ENTITIES_HAVE_A_TENANT_OR_A_REASON,
                "entities say what they keep of people", ENTITIES_SAY_WHAT_THEY_KEEP_OF_PEOPLE,
                "doors say who may call", DOORS_SAY_WHO_MAY_CALL);
    }

    private HouseRules() {}

    private static ArchCondition<JavaClass> haveATenantOrAReason() {
        return new ArchCondition<>("belong to a tenant or say why not") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean scoped = type.isAssignableTo(TenantScoped.class);
                boolean global = type.isAnnotatedWith(GlobalEntity.class)
                        && !type.getAnnotationOfType(GlobalEntity.class).value().isBlank();
                if (scoped == global) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is neither tenant-scoped nor global with a reason, or both"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> haveATransactionalMethod() {
        return new DescribedPredicate<>("have a transactional method") {
            @Override
            public boolean test(JavaClass type) {
                return type.getMethods().stream().anyMatch(HouseRules::transactional);
            }
        };
    }

    private static boolean transactional(JavaMethod method) {
        return method.isAnnotatedWith(Transactional.class);
    }
}
