package nl.mienskip.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The portal's database, for what no page tells, and to put right what a test changed. */
final class Database {

    /** Kept for all tests: some ask a thousand times. */
    private static final Connection DATABASE = connected();

    private Database() {}

    private static Connection connected() {
        try {
            return DriverManager.getConnection(Portal.setting("portal.db.url"), "portal", "portal-demo");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The one number that this asks for, each {@code ?} filled in. */
    static long number(String sql, Object... values) {
        return asked(sql, values, statement -> {
            try (ResultSet found = statement.executeQuery()) {
                if (!found.next()) {
                    throw new AssertionError("nothing found by " + statement);
                }
                return found.getLong(1);
            }
        });
    }

    /** The first column of what this finds, as text; what is null is left out. */
    static List<String> texts(String sql, Object... values) {
        return asked(sql, values, statement -> {
            List<String> texts = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    Optional.ofNullable(found.getString(1)).ifPresent(texts::add);
                }
            }
            return texts;
        });
    }

    /** Changes rows; gives how many. */
    static int change(String sql, Object... values) {
        return asked(sql, values, PreparedStatement::executeUpdate);
    }

    private interface Work<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private static synchronized <T> T asked(String sql, Object[] values, Work<T> work) {
        try (PreparedStatement statement = DATABASE.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return work.of(statement);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
