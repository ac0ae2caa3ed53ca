/**
 * What every view of the back office and of the cooperation's console has around it: layout, menu, languages, refusals,
 * errors, headers. Owns no table; imports the kernel, the shell of the server ({@code nl.mienskip.shell}) and the doors
 * that a layout needs (tenants, looks), and the list of meters, which several rooms write about.
 *
 * <p>A view is a package-private class with a {@code @Route}, a rights annotation, and {@link
 * nl.mienskip.admin.shell.MenuEntry} when it stands in the menu: the menu shows what the actor's rights open, on a
 * village's host and on the platform's alike, so a view needs to know nothing of roles. What may wait for somebody is
 * told by a {@link nl.mienskip.admin.shell.Waiting} of its room.
 */
package nl.mienskip.admin.shell;
