/**
 * What every page and every answer of the API meets: language, layout, errors, caching, rights. Owns no table; imports
 * the kernel, the shell of the server ({@code nl.mienskip.shell}) and the doors that a layout needs (tenants, look). A
 * feature's resource gives a page record to {@link nl.mienskip.web.shell.Pages} and nothing more.
 */
package nl.mienskip.web.shell;
