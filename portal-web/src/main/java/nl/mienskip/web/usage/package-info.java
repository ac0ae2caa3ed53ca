/** What tenants used, over the REST API. */
package nl.mienskip.web.usage;
