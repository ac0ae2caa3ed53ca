package nl.mienskip.web.shell;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources of this war, pages and API, at the root. */
@ApplicationPath("/")
public class PortalApplication extends Application {}
