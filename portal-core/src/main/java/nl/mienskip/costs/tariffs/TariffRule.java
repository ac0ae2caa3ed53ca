package nl.mienskip.costs.tariffs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Stay;
import nl.mienskip.tenants.Language;

/**
 * One line of a tariff: a price and who pays it when.
 *
 * @param code unique in the tariff
 * @param services a member pays when it takes all of these; everybody when there are none
 * @param waivedInFirstYear whether it costs nothing in the calendar year in which the member joined
 * @param indexed whether the price follows the tariff's index
 * @param minimum of the line; null when there is none
 * @param maximum of the line; null when there is none
 * @param vat percent that comes on the amount; null for that of the whole tariff
 */
public record TariffRule(
        String code,
        Map<Language, String> names,
        List<String> services,
        Payers payers,
        When when,
        boolean waivedInFirstYear,
        boolean indexed,
        Money minimum,
        Money maximum,
        BigDecimal vat,
        Price price) {

    /** Whom a rule is for. */
    public enum Payers {
        MEMBERS,
        OTHERS,
        ALL
    }

    /** How often a rule is charged. */
    public enum When {
        YEARLY,
        /** Once: in the year of joining or, when the rule names services, in the year the last of them was taken. */
        ENTRY
    }

    public TariffRule {
        names = Map.copyOf(names);
        services = List.copyOf(services);
    }

    /** Whether a member with these facts meets this rule. */
    boolean appliesTo(MemberFacts facts) {
        return isFor(facts)
                && facts.services().keySet().containsAll(services)
                && (when == When.YEARLY || facts.year() == entryYear(facts));
    }

    private boolean isFor(MemberFacts facts) {
        return switch (payers) {
            case ALL -> true;
            case MEMBERS -> facts.isMember();
            case OTHERS -> !facts.isMember();
        };
    }

    private int entryYear(MemberFacts facts) {
        return services.stream()
                .mapToInt(service -> facts.services().get(service))
                .max()
                .orElseGet(() -> facts.isMember() ? facts.memberSince().getYear() : facts.year());
    }

    /** Whether a part of a year is charged for its days. */
    boolean isByDay() {
        return when == When.YEARLY
                && switch (price) {
                    case Price.PerMember each -> true;
                    case Price.PerInhabitant each -> true;
                    case Price.ByBracket each -> true;
                    case Price.PackageDiscount each -> true;
                    default -> false;
                };
    }

    /** With how many inhabitants it is charged on how many days. What is paid once is not of days. */
    List<Stay> stays(MemberFacts facts) {
        Stay whole = Stay.allYear(BigDecimal.valueOf(facts.inhabitants()));
        if (!isByDay()) {
            return List.of(whole);
        }
        return price instanceof Price.PerMember
                ? List.of(new Stay(facts.days().member(), whole.inhabitants()))
                : facts.days().stays();
    }

    /** An amount within the bounds of the line. */
    Fraction limited(Fraction amount) {
        if (minimum != null && amount.compareTo(minimum.toFraction()) < 0) {
            return minimum.toFraction();
        }
        return maximum != null && amount.compareTo(maximum.toFraction()) > 0 ? maximum.toFraction() : amount;
    }

    boolean isWaivedFor(MemberFacts facts) {
        return waivedInFirstYear && facts.isFirstYear();
    }

    /** What the band on the yearly change looks at: one-off and actual costs would make it meaningless. */
    boolean recurs() {
        return when == When.YEARLY && !(price instanceof Price.ActualCost) && !(price instanceof Price.PerHour);
    }
}
