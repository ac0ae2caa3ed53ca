package nl.mienskip.system;

/** A year far away with a decided tariff of its own, for tests that bill: laid down in the database, and taken away. */
final class BilledYear {

    private static final String TARIFF = "{\"year\":%d,\"names\":{\"nl\":\"Proef\"},"
            + "\"services\":[{\"code\":\"video\",\"names\":{\"nl\":\"Videobellen\"}}],\"rules\":["
            + "{\"code\":\"membership\",\"names\":{\"nl\":\"Lidmaatschap\"},"
            + "\"price\":{\"kind\":\"perMember\",\"amount\":\"100.00\"}},"
            + "{\"code\":\"video\",\"names\":{\"nl\":\"Videobellen\"},\"services\":[\"video\"],\"vat\":\"9\","
            + "\"price\":{\"kind\":\"perMember\",\"amount\":\"30.00\"}},"
            + "{\"code\":\"help\",\"names\":{\"nl\":\"Hulp\"},\"price\":{\"kind\":\"perHour\",\"rate\":\"50\"}}]}";

    private static final String POOLS = "{\"year\":%d,\"pools\":[{\"code\":\"hosting\",\"names\":{\"nl\":\"Hosting\"},"
            + "\"amount\":\"1000.01\",\"key\":{\"type\":\"inhabitants\"}}]}";

    private final int year;

    BilledYear(int year) {
        this.year = year;
    }

    void decide() {
        adopt("TARIFF", TARIFF);
    }

    /** Has a pool in force besides: divided by inhabitants, and a cent more than can be divided evenly. */
    void decidePools() {
        adopt("COST_POOLS", POOLS);
    }

    private void adopt(String kind, String text) {
        String document = text.formatted(year);
        Database.change(
                "insert into decision (kind, year, title, document, digest, state, in_force_from, vote_weight, quorum,"
                        + " adopted_on, minutes, changed_at, standing) values (?, ?, 'Proef', ?, sha2(?, 256),"
                        + " 'ADOPTED', '2026-01-01', 'EQUAL', 50, '2026-01-01', 'Proef', utc_timestamp(6), 1)",
                kind,
                year,
                document,
                document);
    }

    void leaveNothingBehind() {
        String statements = "(select id from statement where year = " + year + ")";
        Database.change("delete from payment where statement_id in " + statements);
        Database.change("delete from statement_line where statement_id in " + statements);
        Database.change("delete from statement_vat where statement_id in " + statements);
        Database.change("delete from audit_entry where act like 'payment.%' and why in ('', 'proef')");
        Database.change("delete from audit_entry where act = 'round.issued' and subject like ?", year + "%");
        Database.change("delete from statement where year = ?", year);
        Database.change("delete from billing_round where year = ?", year);
        Database.change("delete from subscription where since_year = ?", year);
        Database.change("delete from booking where year(booked_on) = ?", year);
        Database.change("delete from audit_entry where act like 'subscription.%' and subject like ?", "%" + year + "%");
        Database.change("delete from audit_entry where act like 'booking.%' and subject like ?", "%" + year + "%");
        Database.change("delete from decision where year = ?", year);
    }

    /** The number of the association of Burum among the participants. */
    static long burum() {
        return Database.number("select participant_id from tenant where slug = 'burum'");
    }
}
