package nl.mienskip.headcounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.csv.CsvTable;
import nl.mienskip.tenants.TenantView;

/**
 * Reads {@code dorp;peildatum;inwoners;bron}: a village or municipality by its name or short name, a day, a whole number
 * that may have points between thousands, and who says so.
 */
final class HeadCountFile {

    private static final String TENANT = "dorp";
    private static final String DAY = "peildatum";
    private static final String INHABITANTS = "inwoners";
    private static final String SOURCE = "bron";
    private static final int LONGEST_SOURCE = 100;

    private final Map<String, Optional<TenantView>> tenants;

    HeadCountFile(List<TenantView> all) {
        tenants = all.stream()
                .flatMap(tenant ->
                        Stream.of(tenant.slug(), key(tenant.name())).distinct().map(name -> Map.entry(name, tenant)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                named -> named.size() == 1
                                        ? Optional.of(named.getFirst().getValue())
                                        : Optional.empty())));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidInput naming line and column of the first thing that is wrong */
    List<HeadCountView> read(byte[] file) {
        List<HeadCountView> figures = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (CsvTable.Row row : CsvTable.read(file, List.of(TENANT, DAY, INHABITANTS, SOURCE))) {
            HeadCountView figure = new HeadCountView(tenant(row), day(row), inhabitants(row), source(row));
            if (!seen.add(List.of(figure.tenantId(), figure.on()))) {
                throw row.wrong(DAY, "csv.twice", "this village has a figure of that day before");
            }
            figures.add(figure);
        }
        return figures;
    }

    private long tenant(CsvTable.Row row) {
        return tenants.getOrDefault(key(row.cell(TENANT)), Optional.empty())
                .orElseThrow(() -> row.wrong(
                        TENANT, "csv.village", "'" + row.cell(TENANT) + "' is not one of our villages by its name"))
                .id();
    }

    private static LocalDate day(CsvTable.Row row) {
        return row.day(DAY);
    }

    private static int inhabitants(CsvTable.Row row) {
        return row.whole(INHABITANTS);
    }

    private static String source(CsvTable.Row row) {
        String source = row.cell(SOURCE);
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw row.wrong(
                    SOURCE, "csv.source", "say in at most " + LONGEST_SOURCE + " characters where the figure is from");
        }
        return source;
    }
}
