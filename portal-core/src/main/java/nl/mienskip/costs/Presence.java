package nl.mienskip.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.tenants.TenantView;

/**
 * Who took part when in a year, and with how many inhabitants: the year is cut where somebody joins or leaves, and between
 * two cuts an inhabitant counts once among those who are members then. Who is no member on any day of it is not in it.
 */
final class Presence {

    private final LocalDate from;
    private final LocalDate end;
    private final List<ParticipantView> members;
    private final Map<Long, List<TenantView>> tenants;
    private final Map<Long, Long> municipalities;
    private final Map<Long, List<Stay>> stays = new HashMap<>();
    private final Map<Long, Integer> counted = new HashMap<>();

    /**
     * @param participants with tenants that take part
     * @param tenants of each of them, by its id
     * @param municipalities in which each village lies, by their ids
     */
    Presence(
            int year,
            List<ParticipantView> participants,
            Map<Long, List<TenantView>> tenants,
            Map<Long, Long> municipalities) {
        this.from = LocalDate.of(year, 1, 1);
        this.end = from.plusYears(1);
        this.tenants = tenants;
        this.municipalities = municipalities;
        this.members = participants.stream().filter(this::sometime).toList();
        List<LocalDate> cuts = new ArrayList<>(cuts());
        for (int i = 0; i + 1 < cuts.size(); i++) {
            between(cuts.get(i), cuts.get(i + 1));
        }
    }

    private boolean sometime(ParticipantView participant) {
        return participant.memberSince().isBefore(end)
                && (participant.memberUntil() == null
                        || !participant.memberUntil().isBefore(from));
    }

    private TreeSet<LocalDate> cuts() {
        TreeSet<LocalDate> cuts = new TreeSet<>(List.of(from, end));
        for (ParticipantView member : members) {
            cuts.add(member.memberSince());
            if (member.memberUntil() != null) {
                cuts.add(member.memberUntil().plusDays(1));
            }
        }
        cuts.removeIf(day -> day.isBefore(from) || day.isAfter(end));
        return cuts;
    }

    private void between(LocalDate first, LocalDate next) {
        List<ParticipantView> present =
                members.stream().filter(member -> member.isMemberOn(first)).toList();
        List<TenantView> taking = present.stream()
                .flatMap(member -> tenants.get(member.id()).stream())
                .toList();
        Map<Long, Integer> now = HeadCountRule.counted(taking, municipalities);
        counted.putAll(now);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first, next));
        for (ParticipantView member : present) {
            long inhabitants = tenants.get(member.id()).stream()
                    .mapToLong(tenant -> now.get(tenant.id()))
                    .sum();
            stays.computeIfAbsent(member.id(), id -> new ArrayList<>())
                    .add(new Stay(days, BigDecimal.valueOf(inhabitants)));
        }
    }

    /** Those who took part on any day, by name. */
    List<ParticipantView> members() {
        return members;
    }

    /** Its parts of the year, one for each number of inhabitants. */
    List<Stay> stays(long participantId) {
        int year = Math.toIntExact(ChronoUnit.DAYS.between(from, end));
        Map<BigDecimal, Integer> days = stays.get(participantId).stream()
                .collect(Collectors.toMap(Stay::inhabitants, Stay::days, Integer::sum, LinkedHashMap::new));
        return days.entrySet().stream()
                .map(each -> each.getValue() == year
                        ? Stay.allYear(each.getKey())
                        : new Stay(each.getValue(), each.getKey()))
                .toList();
    }

    /** How many of a tenant's inhabitants are counted with it, when it was last there. */
    int counted(long tenantId) {
        return counted.get(tenantId);
    }
}
