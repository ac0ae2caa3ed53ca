/** What is true for every feature: tenants, actors, rights, audit, time, jobs, mail, media. Imports no feature. */
package nl.mienskip.kernel;
