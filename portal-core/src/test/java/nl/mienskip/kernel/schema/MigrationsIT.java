package nl.mienskip.kernel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.mienskip.server.CoreInServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The schema as a real MariaDB has it after all migrations. */
@ArquillianTest
class MigrationsIT {

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @Test
    void everyMigrationHasRun() throws SQLException {
        assertThat(column("SELECT version FROM flyway_schema_history WHERE success = 0"))
                .isEmpty();
        assertThat(column("SELECT version FROM flyway_schema_history WHERE success = 1"))
                .contains("20261121090000");
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
