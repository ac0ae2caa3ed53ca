/**
 * Files that come in parts, so that a dropped connection costs no more than the part that was on its way. Owns
 * {@code upload} and a folder for each tenant; imports the kernel. What comes in is a picture in the end: nothing that
 * was sent is served, and what is not finished within a day goes.
 */
package nl.mienskip.uploads;
