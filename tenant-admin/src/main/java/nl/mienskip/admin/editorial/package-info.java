/**
 * The editorial desk, which all kinds of content share: lists of items, the editor that keeps what is written by itself,
 * reviewing and publishing, and what an item said before. A kind adds its form and its routes. Imports the shell and the
 * door of the editorial desk.
 */
package nl.mienskip.admin.editorial;
