/**
 * The participants at the cooperation's console: the legal members that pay and vote, and the villages of each. Imports
 * the shell and the doors of {@code participants} and {@code tenants}.
 */
package nl.mienskip.admin.participants;
