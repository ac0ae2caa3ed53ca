package nl.mienskip.costs.statements;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.subscriptions.MemberInYear;
import nl.mienskip.costs.tariffs.MemberFacts;
import nl.mienskip.costs.tariffs.Tariff;

/** Who is charged for a year: everybody of whom something is known, and who left while the band still carried something. */
final class RoundMembers {

    private RoundMembers() {}

    /** @param before the year that it looks back at; null when at nothing */
    static List<RoundDocument.Member> of(Tariff tariff, int year, List<MemberInYear> known, ChargedYear before) {
        Set<Long> here = known.stream().map(MemberInYear::participantId).collect(Collectors.toSet());
        return Stream.concat(
                        known.stream()
                                .map(member -> RoundDocument.Member.of(
                                        member.participantId(),
                                        false,
                                        tariff,
                                        before == null
                                                ? member.facts()
                                                : before.ahead(member.participantId(), member.facts()))),
                        before == null ? Stream.of() : left(before, here, year, tariff))
                .toList();
    }

    private static Stream<RoundDocument.Member> left(ChargedYear before, Set<Long> here, int year, Tariff tariff) {
        return before.participants().stream()
                .filter(participant -> !here.contains(participant))
                .filter(participant -> !before.carried(participant).equals(Money.ZERO))
                .map(participant -> RoundDocument.Member.of(
                        participant, true, tariff, MemberFacts.gone(year, before.carried(participant))));
    }
}
