/** What search engines are told: which pages there are, and which they should leave alone. */
package nl.mienskip.web.sitemap;
