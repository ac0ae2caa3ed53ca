/**
 * What every request meets before a page or a view: its host is turned into a tenant, it is metered, whoever sends it is
 * recognised. In a jar that both wars see, so that both treat a request alike; neither JAX-RS nor Vaadin is known here.
 */
package nl.mienskip.shell;
