/**
 * The participants at the cooperation's console: the legal members that pay and vote, and the villages of each. Imports
 * the shell and the door of {@code tenants}.
 */
package nl.mienskip.admin.participants;
