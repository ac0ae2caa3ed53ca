package nl.mienskip.costs.statements;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.subscriptions.MemberInYear;
import nl.mienskip.costs.tariffs.MemberFacts;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.Tariff;

/** Who is charged for a year: everybody of whom something is known, and who left while the band still carried something. */
final class RoundMembers {

    private RoundMembers() {}

    /** @param lastYear what was settled of the year before, by participant */
    static List<RoundDocument.Member> of(Tariff tariff, int year, List<MemberInYear> known, Map<Long, Quote> lastYear) {
        Set<Long> here = known.stream().map(MemberInYear::participantId).collect(Collectors.toSet());
        return Stream.concat(
                        known.stream()
                                .map(member -> RoundDocument.Member.of(
                                        member.participantId(),
                                        false,
                                        tariff,
                                        facts(member, lastYear.get(member.participantId())))),
                        lastYear.entrySet().stream()
                                .filter(left -> !here.contains(left.getKey()))
                                .filter(left -> !left.getValue().carried().equals(Money.ZERO))
                                .map(left -> RoundDocument.Member.of(
                                        left.getKey(),
                                        true,
                                        tariff,
                                        MemberFacts.gone(year, left.getValue().carried()))))
                .toList();
    }

    private static MemberFacts facts(MemberInYear member, Quote lastYear) {
        return lastYear == null ? member.facts() : member.facts().after(lastYear);
    }
}
