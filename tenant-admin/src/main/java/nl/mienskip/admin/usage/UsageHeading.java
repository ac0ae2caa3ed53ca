package nl.mienskip.admin.usage;

import static nl.mienskip.admin.shell.Texts.t;

import java.util.Comparator;
import java.util.List;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Meters;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.usage.Meter;

/** What is shown, in words: for the chart, the table and who cannot see either. */
record UsageHeading(TenantView village, Meter meter, UsagePeriod period, List<UsageLine> lines) {

    /** Verzoeken aan de website, Burum, november 2026. */
    String title() {
        return t("usage.heading", Meters.nameWithUnit(meter), village.name(), period.words());
    }

    /** The highest and the sum. */
    String summary() {
        long all = lines.stream().mapToLong(UsageLine::quantity).sum();
        if (all == 0) {
            return t("usage.none");
        }
        UsageLine highest =
                lines.stream().max(Comparator.comparing(UsageLine::quantity)).orElseThrow();
        return t(
                "usage.summary",
                Figures.whole(all),
                Figures.whole(lines.stream().mapToLong(UsageLine::billable).sum()),
                highest.name(),
                Figures.whole(highest.quantity()));
    }
}
