package nl.mienskip.costs.scenarios;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mienskip.costs.ParticipantFigures;
import nl.mienskip.tenants.Language;

/** Who takes part, by classes of size. */
public record Membership(String code, Map<Language, String> names, List<SizeClass> classes) {

    /**
     * Members of one size.
     *
     * @param inhabitants of each
     * @param members in the first year
     * @param joining how many more there are each year
     */
    public record SizeClass(long inhabitants, int members, int joining) {

        /** In a later year; the first is 0. */
        int membersIn(int year) {
            return Math.addExact(members, Math.multiplyExact(joining, year));
        }
    }

    public Membership {
        names = Map.copyOf(names);
        classes = List.copyOf(classes);
    }

    long members(int year) {
        return classes.stream().mapToLong(each -> each.membersIn(year)).sum();
    }

    long inhabitants(int year) {
        return classes.stream()
                .mapToLong(each -> Math.multiplyExact(each.inhabitants(), (long) each.membersIn(year)))
                .reduce(0, Math::addExact);
    }

    /** All of them one by one, class after class, as a split asks for them. */
    List<ParticipantFigures> figures(int year) {
        return IntStream.range(0, classes.size())
                .boxed()
                .flatMap(i -> figures(i, classes.get(i), year))
                .toList();
    }

    private static Stream<ParticipantFigures> figures(int index, SizeClass of, int year) {
        BigDecimal inhabitants = BigDecimal.valueOf(of.inhabitants());
        return IntStream.range(0, of.membersIn(year))
                .mapToObj(member -> new ParticipantFigures(index + "-" + member, inhabitants, null));
    }
}
