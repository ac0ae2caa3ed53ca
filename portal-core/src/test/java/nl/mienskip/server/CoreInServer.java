package nl.mienskip.server;

import java.io.File;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The core with its migrations, its libraries and the tests, as one deployment: one class loader, so that tests reach
 * what is package-private. Use it as {@code @Deployment static WebArchive core() { return CoreInServer.deployment(); }}.
 */
public final class CoreInServer {

    /** What is called so is deployed once: {@link OneDeployment}. */
    static final String NAME = "core.war";

    /** What the EAR says that is true of the core. */
    private static final String STRUCTURE = """
            <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
              <deployment><dependencies><module name="jdk.net"/></dependencies></deployment>
            </jboss-deployment-structure>""";

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path LIBRARIES = MODULE.resolveSibling("portal-ear/target/mienskip/lib");

    private CoreInServer() {}

    /** The deployment, from what the build has put together. */
    public static WebArchive deployment() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, NAME)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(new StringAsset(STRUCTURE), "jboss-deployment-structure.xml")
                .addAsLibraries(libraries())
                .addAsLibraries(jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class));
        war.merge(
                folder("target/classes"), "WEB-INF/classes", path -> !path.get().endsWith("/beans.xml"));
        // Unit tests and what runs beside the server lean on libraries that it does not have, and would fill its log
        // with
        // complaints.
        war.merge(
                folder("target/test-classes"),
                "WEB-INF/classes",
                path -> !path.get().matches(".*(Test|/OneDeployment)(\\$.*)?\\.class"));
        return war;
    }

    private static Archive<?> folder(String path) {
        return ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(MODULE.resolve(path).toFile())
                .as(GenericArchive.class);
    }

    private static File[] libraries() {
        File[] libraries = LIBRARIES.toFile().listFiles((folder, name) -> !name.startsWith("nl.mienskip"));
        if (libraries == null || libraries.length == 0) {
            throw new IllegalStateException("no libraries in " + LIBRARIES + ": build the EAR first");
        }
        return libraries;
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
