/**
 * What programs are told about the API: {@code openapi.json}, kept by hand beside this package and held against the real
 * resources by a test, and a page that shows the same document to people.
 */
package nl.mienskip.web.api;
