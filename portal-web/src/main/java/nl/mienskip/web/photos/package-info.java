/** The village's photos as residents see them: albums and each photo. Imports the shell and the door of photos. */
package nl.mienskip.web.photos;
