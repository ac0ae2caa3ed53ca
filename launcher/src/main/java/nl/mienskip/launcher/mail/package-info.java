/**
 * A place where the mails of a demo or a test arrive instead of going out: it speaks SMTP, keeps every mail as an
 * {@code .eml} file in a folder, and shows them on a small page. It owns no table and imports nothing of the portal.
 *
 * <p>Pages: {@code /} all mails, newest first ({@code ?to=} narrows to one recipient); {@code /mails/<id>} one mail;
 * {@code /mails/<id>.eml} as it came; {@code /api/mails?to=} the same as JSON, for tests.
 */
package nl.mienskip.launcher.mail;
