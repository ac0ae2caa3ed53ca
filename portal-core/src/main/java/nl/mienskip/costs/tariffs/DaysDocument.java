package nl.mienskip.costs.tariffs;

import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.mienskip.costs.Figures;
import nl.mienskip.costs.Stay;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;

/** The days of a member's facts in JSON. Nothing is said of who is there all year. */
final class DaysDocument {

    private static final String STAYS = "stays";
    private static final String MEMBER = "memberDays";
    private static final String DAYS = "days";
    private static final String INHABITANTS = "inhabitants";

    private DaysDocument() {}

    static MemberDays read(JsonFields facts, int year, long inhabitants) {
        Integer member = facts.has(MEMBER) ? days(facts, MEMBER, year) : null;
        return facts.has(STAYS)
                ? new MemberDays(member, stays(facts, year))
                : new MemberDays(member, MemberDays.all(inhabitants).stays());
    }

    private static List<Stay> stays(JsonFields facts, int year) {
        List<Stay> stays = facts.objects(STAYS).stream()
                .map(stay -> stay(stay.only(DAYS, INHABITANTS), year))
                .toList();
        int length = Year.of(year).length();
        if (stays.stream()
                        .mapToInt(stay -> stay.days() == null ? length : stay.days())
                        .sum()
                > length) {
            throw wrong(facts.at(STAYS), length);
        }
        return stays;
    }

    private static Stay stay(JsonFields stay, int year) {
        BigDecimal inhabitants = BigDecimal.valueOf(Figures.whole(stay, INHABITANTS));
        return stay.has(DAYS) ? new Stay(days(stay, DAYS, year), inhabitants) : Stay.allYear(inhabitants);
    }

    private static Integer days(JsonFields fields, String name, int year) {
        int days = Figures.whole(fields, name);
        int length = Year.of(year).length();
        if (days < 1 || days > length) {
            throw wrong(fields.at(name), length);
        }
        return days == length ? null : days;
    }

    private static InvalidInput wrong(String field, int length) {
        return new InvalidInput(field, "tariff.days", "there are 1 to " + length + " days in that year", length);
    }

    static void write(JsonGenerator json, MemberFacts facts) {
        if (facts.days().member() != null) {
            json.write(MEMBER, facts.days().member());
        }
        if (!facts.days().stays().equals(MemberDays.all(facts.inhabitants()).stays())) {
            json.writeStartArray(STAYS);
            facts.days().stays().forEach(stay -> write(json, stay));
            json.writeEnd();
        }
    }

    private static void write(JsonGenerator json, Stay stay) {
        json.writeStartObject();
        if (stay.days() != null) {
            json.write(DAYS, stay.days());
        }
        json.write(INHABITANTS, stay.inhabitants().longValueExact()).writeEnd();
    }
}
