package nl.mienskip.web.shell;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Rights;

/** Refuses who may not use the matched resource; a resource that does not say who may is refused to everybody. */
@Provider
@Dependent
@Priority(Priorities.AUTHORIZATION)
public class RightsFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws Forbidden {
        Rights.check(resource.getResourceMethod(), resource.getResourceClass());
    }
}
