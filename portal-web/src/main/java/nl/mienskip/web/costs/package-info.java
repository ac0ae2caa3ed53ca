/** Costs over HTTP: the API that splits a total. Imports the shell and the doors of the core. */
package nl.mienskip.web.costs;
