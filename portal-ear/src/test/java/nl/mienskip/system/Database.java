package nl.mienskip.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The portal's database, for what no page tells, and to put right what a test changed. */
final class Database {

    private Database() {}

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

    /** Changes rows; gives how many. */
    static int change(String sql, Object... values) {
        return asked(sql, values, PreparedStatement::executeUpdate);
    }

    private interface Work<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private static <T> T asked(String sql, Object[] values, Work<T> work) {
        try (Connection database =
                        DriverManager.getConnection(Portal.setting("portal.db.url"), "portal", "portal-demo");
                PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return work.of(statement);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
