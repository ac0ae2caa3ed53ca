package nl.mienskip.costs.statements;

import java.sql.SQLException;

/** Billing many members at once, and what the database is asked for it. */
abstract class LargeRoundCase extends BillingCase {

    interface Work {
        void go();
    }

    void members(int count) throws SQLException {
        rows.run("insert into participant (name, contact_name, contact_email, vat_position, member_since)"
                + " select concat('It Veel " + count
                + " ', seq), 'It', concat('it.veel', seq, '@example.org'), 'LIABLE',"
                + " '2010-01-01' from seq_1_to_" + count);
    }

    /** How many statements of SQL the session had for this. */
    long asked(Work work) throws SQLException {
        long before = questions();
        work.go();
        return questions() - before;
    }

    private long questions() throws SQLException {
        return rows.number(
                "select variable_value from information_schema.session_status where variable_name = 'QUESTIONS'");
    }
}
