package nl.mienskip.tenants;

/**
 * A host under which a tenant answers.
 *
 * @param host lower case, without port
 * @param canonical whether absolute addresses have it
 * @param ownDomain whether it is the village's own domain, with a certificate of its own
 */
public record HostView(String host, boolean canonical, boolean ownDomain) {}
