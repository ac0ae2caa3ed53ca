/** The first page of a village and of the platform. Imports the shell and the doors whose latest it shows. */
package nl.mienskip.web.home;
