package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.costs.invoices.OfficialRules;
import nl.mienskip.costs.invoices.UblInvoice;
import nl.mienskip.costs.invoices.UblProfile;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What the demo was sent, as electronic invoices held against the official rules. Beside the server, which has not the rules. */
@ArquillianTest
@RunAsClient
class DemoInvoicesIT {

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @Test
    void theRulesHaveNothingToSayAboutAnyStatementOfTheDemo() throws SQLException {
        List<Invoice> invoices = issued();

        assertThat(invoices).as("one for each payer").hasSizeGreaterThan(1).allSatisfy(invoice -> {
            for (UblProfile profile : UblProfile.values()) {
                assertThat(OfficialRules.against(profile, UblInvoice.of(invoice, profile, Language.NL)))
                        .as("%s as %s", invoice.number(), profile)
                        .isEmpty();
            }
        });
    }

    private static List<Invoice> issued() throws SQLException {
        List<Invoice> invoices = new ArrayList<>();
        try (Connection database = DriverManager.getConnection(
                        System.getenv("PORTAL_DB_URL"),
                        System.getenv("PORTAL_DB_USER"),
                        System.getenv("PORTAL_DB_PASSWORD"));
                ResultSet found =
                        database.createStatement().executeQuery("select document from statement order by id")) {
            while (found.next()) {
                invoices.add(StatementDocument.read(found.getString(1)).invoice());
            }
        }
        return invoices;
    }
}
