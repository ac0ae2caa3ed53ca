package nl.mienskip.kernel.schema;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import nl.mienskip.kernel.settings.Settings;
import org.flywaydb.core.Flyway;

/** Runs the migrations at start; where several nodes share Galera, one job does it and PORTAL_MIGRATE is false. */
@ApplicationScoped
class Migrations {

    /** Before everything else that observes the start. */
    static final int FIRST = 1;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Inject
    private Settings settings;

    void migrate(@Observes @Priority(FIRST) Startup start) {
        if (!"false".equals(settings.text("PORTAL_MIGRATE", "true"))) {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    // stamped with their writing time, they may arrive later than a younger one from another branch
                    .outOfOrder(true)
                    .load()
                    .migrate();
        }
    }
}
