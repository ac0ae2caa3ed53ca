/** Albums at the editorial desk. Imports the shell, the editorial desk and the doors of photos, uploads and media. */
package nl.mienskip.admin.photos;
