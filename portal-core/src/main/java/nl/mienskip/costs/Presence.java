package nl.mienskip.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.tenants.MergerView;
import nl.mienskip.tenants.StandingView;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Timeline;

/**
 * Who paid for which tenant when in a year, and for how many inhabitants: the year is cut where a participant joins or leaves
 * and where a tenant becomes something else, and between two cuts an inhabitant counts once among those who are there then.
 */
final class Presence {

    private static final Timeline NEVER = new Timeline(List.of());

    private final LocalDate from;
    private final LocalDate end;
    private final List<ParticipantView> participants;
    private final List<TenantView> tenants;
    private final Map<Long, Timeline> timelines;
    private final MergedInhabitants inhabitants;
    private final Map<Long, Map<Long, Integer>> days = new HashMap<>();
    private final Map<Long, List<Stretch>> byTenant = new HashMap<>();

    /**
     * @param participants by name
     * @param tenants by name, with the inhabitants that the year goes by
     * @param timelines of the tenants, by their ids
     * @param mergers by the tenant that ended
     */
    Presence(
            int year,
            List<ParticipantView> participants,
            List<TenantView> tenants,
            Map<Long, Timeline> timelines,
            Map<Long, MergerView> mergers) {
        this.from = LocalDate.of(year, 1, 1);
        this.end = from.plusYears(1);
        this.participants = participants;
        this.tenants = tenants;
        this.timelines = timelines;
        this.inhabitants = new MergedInhabitants(tenants, mergers);
        List<LocalDate> cuts = new ArrayList<>(cuts());
        for (int i = 0; i + 1 < cuts.size(); i++) {
            between(cuts.get(i), cuts.get(i + 1));
        }
    }

    private TreeSet<LocalDate> cuts() {
        TreeSet<LocalDate> cuts = new TreeSet<>(List.of(from, end));
        for (ParticipantView member : participants) {
            cuts.add(member.memberSince());
            if (member.memberUntil() != null) {
                cuts.add(member.memberUntil().plusDays(1));
            }
        }
        tenants.forEach(tenant -> timeline(tenant).standings().forEach(standing -> cuts.add(standing.since())));
        cuts.removeIf(day -> day.isBefore(from) || day.isAfter(end));
        return cuts;
    }

    private Timeline timeline(TenantView tenant) {
        return timelines.getOrDefault(tenant.id(), NEVER);
    }

    private void between(LocalDate first, LocalDate next) {
        Map<Long, StandingView> known = on(first);
        Set<Long> members = members(first);
        Map<TenantView, List<Inhabitants>> taking = new LinkedHashMap<>();
        tenants.stream()
                .filter(tenant -> isThere(known.get(tenant.id()), members))
                .forEach(tenant -> taking.put(tenant, inhabitants.of(tenant, first)));
        Map<Long, Integer> counted = HeadCountRule.counted(taking, known);
        Map<Long, Long> paidFor = new HashMap<>();
        taking.forEach((tenant, all) -> {
            long payer = known.get(tenant.id()).participantId();
            int here = counted.get(tenant.id());
            TenantView then = tenant.counting(MergedInhabitants.sum(all), tenant.inhabitantsOn());
            paidFor.merge(payer, (long) here, Long::sum);
            byTenant.computeIfAbsent(tenant.id(), id -> new ArrayList<>())
                    .add(new Stretch(payer, then, here, first, next.minusDays(1)));
        });
        int length = Math.toIntExact(ChronoUnit.DAYS.between(first, next));
        paidFor.forEach((payer, number) ->
                days.computeIfAbsent(payer, id -> new LinkedHashMap<>()).merge(number, length, Integer::sum));
    }

    /** What those tenants are of which something is known on a day. */
    private Map<Long, StandingView> on(LocalDate day) {
        Map<Long, StandingView> known = new HashMap<>();
        tenants.forEach(tenant -> timeline(tenant).on(day).ifPresent(standing -> known.put(tenant.id(), standing)));
        return known;
    }

    private Set<Long> members(LocalDate day) {
        return participants.stream()
                .filter(participant -> participant.isMemberOn(day))
                .map(ParticipantView::id)
                .collect(Collectors.toSet());
    }

    /** Whether it takes part and has a payer that is a member. */
    private static boolean isThere(StandingView standing, Set<Long> members) {
        return standing != null && standing.takingPart() && members.contains(standing.participantId());
    }

    /** Those who paid on any day, by name. */
    List<ParticipantView> members() {
        return participants.stream()
                .filter(participant -> days.containsKey(participant.id()))
                .toList();
    }

    /** Its parts of the year, one for each number of inhabitants. */
    List<Stay> stays(long participantId) {
        int year = Math.toIntExact(ChronoUnit.DAYS.between(from, end));
        return days.get(participantId).entrySet().stream()
                .map(each -> {
                    BigDecimal inhabitants = BigDecimal.valueOf(each.getKey());
                    return each.getValue() == year ? Stay.allYear(inhabitants) : new Stay(each.getValue(), inhabitants);
                })
                .toList();
    }

    /** For whom each payer paid and how many were counted there, by name and then by day. */
    Map<Long, List<Payer.Part>> parts() {
        return joined((one, next) -> one.counted() == next.counted()).stream()
                .collect(Collectors.groupingBy(Stretch::payer, Collectors.mapping(this::part, Collectors.toList())));
    }

    private Payer.Part part(Stretch stretch) {
        boolean allYear = stretch.from().equals(from) && stretch.to().equals(end.minusDays(1));
        Payer.Part part = Payer.Part.of(stretch.tenant(), stretch.counted());
        return allYear ? part : part.during(stretch.from(), stretch.to());
    }

    /** Each payer's days with each tenant, however many were counted there. */
    List<Stretch> paid() {
        return joined((one, next) -> true);
    }

    private List<Stretch> joined(BiPredicate<Stretch, Stretch> alike) {
        List<Stretch> joined = new ArrayList<>();
        for (TenantView tenant : tenants) {
            for (Stretch next : byTenant.getOrDefault(tenant.id(), List.of())) {
                Stretch last = joined.isEmpty() ? null : joined.getLast();
                if (last != null && last.isFollowedBy(next) && alike.test(last, next)) {
                    joined.set(joined.size() - 1, last.until(next.to()));
                } else {
                    joined.add(next);
                }
            }
        }
        return joined;
    }
}
