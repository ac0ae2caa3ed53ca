package nl.mienskip.kernel.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Constructor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.tenants.Tenants;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The ways past Hibernate's tenant filter, each tried on a real database. The villages burum and warfstermolen have
 * articles of the same titles; nothing is changed, every attempt is rolled back.
 */
@ArquillianTest
class TenantIsolationIT {

    /** Foreign keys between two tables of tenants that do not carry the tenant along. */
    private static final String LOOSE_FOREIGN_KEYS = """
            SELECT CONCAT(k.table_name, '.', k.constraint_name)
            FROM information_schema.key_column_usage k
            WHERE k.table_schema = DATABASE() AND k.referenced_table_name IS NOT NULL
              AND k.table_name IN (%1$s) AND k.referenced_table_name IN (%1$s)
            GROUP BY k.table_name, k.constraint_name
            HAVING SUM(k.column_name = 'tenant_id' AND k.referenced_column_name = 'tenant_id') = 0
            """;

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Tenants tenants;

    private long burum;
    private long warfstermolen;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void findTheVillages() {
        Actor operator = Actor.of(1, 1, "Test", EnumSet.of(Right.TENANTS_READ));
        burum = ActorContext.as(operator, () -> tenants.bySlug("burum").id());
        warfstermolen =
                ActorContext.as(operator, () -> tenants.bySlug("warfstermolen").id());
    }

    @Test
    void everyEntityOfATenantShowsOnlyItsOwnRows() {
        Set<String> seen = new HashSet<>();
        for (EntityType<?> type : scopedEntities()) {
            for (long tenant : new long[] {TenantContext.PLATFORM, burum, warfstermolen}) {
                List<?> rows = inTenant(
                        tenant,
                        () -> entities.createQuery("select e from " + type.getName() + " e")
                                .getResultList());
                assertThat(rows)
                        .allSatisfy(row -> assertThat(((TenantScoped) row).tenantId())
                                .as("%s seen by tenant %d", type.getName(), tenant)
                                .isEqualTo(tenant));
                if (!rows.isEmpty()) {
                    seen.add(type.getName());
                }
            }
        }
        assertThat(seen)
                .as("entities that had rows to leak")
                .contains("Article", "Event", "Occurrence", "Item", "ItemRevision", "AuditEntry");
    }

    @Test
    void aForeignIdIsNotFound() {
        long foreign = articleOf(warfstermolen);

        assertThat((Object) inTenant(burum, () -> entities.find(article(), foreign)))
                .isNull();
        assertThat((Object) inTenant(warfstermolen, () -> entities.find(article(), foreign)))
                .isNotNull();
    }

    @Test
    void aReferenceToAForeignRowCannotBeRemoved() {
        long foreign = articleOf(warfstermolen);

        assertThatThrownBy(() -> inTenant(burum, () -> {
                    entities.remove(entities.getReference(article(), foreign));
                    entities.flush();
                    return null;
                }))
                .isNotNull();
        assertThat(articleOf(warfstermolen)).isEqualTo(foreign);
    }

    @Test
    void aBulkDeleteLeavesTheOtherVillageAlone() {
        long before = count(warfstermolen);

        inTenant(burum, () -> entities.createQuery("delete from ItemRevision").executeUpdate());

        assertThat(count(warfstermolen)).isEqualTo(before).isPositive();
    }

    @Test
    void aNativeQueryThatBringsInAForeignRowIsStopped() {
        long foreign = articleOf(warfstermolen);

        assertThatThrownBy(() -> inTenant(
                        burum,
                        () -> entities.createNativeQuery("select * from article where id = " + foreign, article())
                                .getResultList()))
                .hasStackTraceContaining(ForeignTenantException.class.getName());
    }

    @Test
    void withoutATenantNothingIsFoundAndNothingIsStored() throws Exception {
        transaction.begin();
        try {
            List<?> found = entities.createQuery("select e from Article e").getResultList();
            assertThat(found).isEmpty();
            Constructor<?> constructor = article().getDeclaredConstructor();
            constructor.setAccessible(true);
            Object homeless = constructor.newInstance();
            assertThatThrownBy(() -> entities.persist(homeless))
                    .hasStackTraceContaining(NoTenantException.class.getName());
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aTransactionStaysWithTheTenantThatItBeganWith() {
        assertThatThrownBy(() -> inTenant(burum, () -> {
                    tenants.current();
                    return TenantContext.asTenant(warfstermolen, tenants::current);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("begun for tenant " + burum);
    }

    @Test
    void theSchemaRefusesAChildOfAnotherVillagesRow() throws SQLException {
        long foreign = itemOf(warfstermolen);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "insert into item_revision (tenant_id, item_id, number, document, author_name, at) values ("
                                    + burum + ", " + foreign + ", 99, '{}', '', now())"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getErrorCode()).isEqualTo(1452));
        }
    }

    @Test
    void everyForeignKeyBetweenTablesOfTenantsCarriesTheTenant() throws SQLException {
        assertThat(looseForeignKeys()).isEmpty();
    }

    @Test
    void aLooseForeignKeyWouldBeFound() throws SQLException {
        run(statement -> execute(statement, """
                CREATE TABLE planted_parent (id BIGINT NOT NULL, tenant_id BIGINT NOT NULL, PRIMARY KEY (tenant_id, id),
                  UNIQUE KEY planted_parent_id (id),
                  CONSTRAINT planted_parent_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id))"""));
        run(statement -> execute(statement, """
                CREATE TABLE planted_child (id BIGINT NOT NULL, tenant_id BIGINT NOT NULL, parent_id BIGINT NOT NULL,
                  PRIMARY KEY (tenant_id, id),
                  CONSTRAINT planted_child_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
                  CONSTRAINT planted_loose FOREIGN KEY (parent_id) REFERENCES planted_parent (id))"""));
        try {
            assertThat(looseForeignKeys()).containsExactly("planted_child.planted_loose");
        } finally {
            run(statement -> execute(statement, "DROP TABLE planted_child"));
            run(statement -> execute(statement, "DROP TABLE planted_parent"));
        }
    }

    private List<EntityType<?>> scopedEntities() {
        return entities.getMetamodel().getEntities().stream()
                .filter(type -> TenantScoped.class.isAssignableFrom(type.getJavaType()))
                .<EntityType<?>>map(type -> type)
                .toList();
    }

    private Class<?> article() {
        return scopedEntities().stream()
                .filter(type -> type.getName().equals("Article"))
                .findFirst()
                .orElseThrow()
                .getJavaType();
    }

    private long articleOf(long tenant) {
        return inTenant(
                tenant,
                () -> entities.createQuery("select min(a.id) from Article a", Long.class)
                        .getSingleResult());
    }

    private long itemOf(long tenant) {
        return inTenant(
                tenant,
                () -> entities.createQuery("select min(i.id) from Item i", Long.class)
                        .getSingleResult());
    }

    private long count(long tenant) {
        return inTenant(
                tenant,
                () -> entities.createQuery("select count(r) from ItemRevision r", Long.class)
                        .getSingleResult());
    }

    private <T> T inTenant(long tenant, Callable<T> work) {
        return TenantContext.asTenant(tenant, () -> {
            transaction.begin();
            try {
                return work.call();
            } finally {
                transaction.rollback();
            }
        });
    }

    /** Tables with rows of tenants: their tenant_id refers to tenant, and they are keyed by it. */
    private List<String> looseForeignKeys() throws SQLException {
        List<String> scoped = column("""
                SELECT DISTINCT CONCAT('''', s.table_name, '''') FROM information_schema.statistics s
                WHERE s.table_schema = DATABASE() AND s.index_name = 'PRIMARY' AND s.column_name = 'tenant_id'
                  AND s.seq_in_index = 1""");
        return column(LOOSE_FOREIGN_KEYS.formatted(String.join(",", scoped)));
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        run(statement -> {
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        return values;
    }

    private void run(Consumer<Statement> work) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            work.accept(statement);
        }
    }

    private static void execute(Statement statement, String sql) {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
