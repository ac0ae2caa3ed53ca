/** Asking that a photo is taken away. Imports the shell and the doors of photos and objections. */
package nl.mienskip.web.objections;
