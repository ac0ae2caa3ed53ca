package nl.mienskip.usage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is metered. The quantity of a day is a whole number in the meter's {@link #unit()}, and quantities of days may be
 * added: a level such as stored bytes is noted once a day, so that a month of it is a number of byte-days.
 */
public enum Meter {
    /** Every answered HTTP request, whatever its status. */
    REQUESTS("1"),
    /** Residents' HTML pages that were read: GET, answered 200 or 304. */
    PAGE_VIEWS("1"),
    /** Bytes of response bodies as they went out, compressed where they were; headers are not in it. */
    BYTES_OUT("By"),
    /** Members that were seen signed in that day, each once; a month of it is a number of member-days. */
    ACTIVE_MEMBERS("1"),
    /** Bytes that pictures and other files take; a level. */
    STORED_BYTES("By", true),
    /** Mails handed to the mail server. */
    MAILS("1"),
    /** Own domains, each needing a certificate that day; a level. */
    CERTIFICATE_DAYS("d", true),
    /**
     * Time from a request's arrival until its answer begins to go out: what the portal worked, not how slow the reader's
     * line is. Counted in nanoseconds, kept in milliseconds.
     */
    PROCESSING_TIME("ms", false, 1_000_000);

    private final String unit;
    private final boolean level;
    private final long grain;

    Meter(String unit) {
        this(unit, false);
    }

    Meter(String unit, boolean level) {
        this(unit, level, 1);
    }

    Meter(String unit, boolean level, long grain) {
        this.unit = unit;
        this.level = level;
        this.grain = grain;
    }

    /** The name in addresses and the API, such as {@code page-views}. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The unit of a day's quantity, as UCUM writes it: {@code 1}, {@code By}, {@code ms} or {@code d}. */
    public String unit() {
        return unit;
    }

    /** Whether this is noted once a day instead of counted as it happens. */
    public boolean level() {
        return level;
    }

    /** How many of what {@link Metering#count} is given make one of the unit. */
    long grain() {
        return grain;
    }

    /** All API names, in the order of this enum. */
    public static List<String> apiNames() {
        return Arrays.stream(values()).map(Meter::apiName).toList();
    }

    /** The meter of an API name; empty when there is none. */
    public static Optional<Meter> of(String apiName) {
        return Arrays.stream(values())
                .filter(meter -> meter.apiName().equals(apiName))
                .findFirst();
    }
}
