package nl.mienskip.admin.villages;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The columns of the list of villages, by which it can be sorted. */
enum VillageColumn {
    NAME(Comparator.comparing(row -> row.tenant().name(), Collator.getInstance(Locale.of("nl", "NL")))),
    STATUS(Comparator.comparing(row -> row.tenant().status())),
    INHABITANTS(Comparator.comparing(row -> row.tenant().inhabitants())),
    MEMBERS(Comparator.comparing(VillageRow::members, Comparator.nullsFirst(Comparator.naturalOrder()))),
    PUBLISHED(Comparator.comparing(VillageRow::lastPublishedAt, Comparator.nullsFirst(Comparator.naturalOrder()))),
    REQUESTS(Comparator.comparing(VillageRow::requests));

    private final Comparator<VillageRow> order;

    VillageColumn(Comparator<VillageRow> order) {
        this.order = order;
    }

    /** Its order; what is equal goes by name. */
    Comparator<VillageRow> order(boolean descending) {
        Comparator<VillageRow> first = descending ? order.reversed() : order;
        return this == NAME ? first : first.thenComparing(NAME.order);
    }

    /** What it is called in an address. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<VillageColumn> of(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }
}
