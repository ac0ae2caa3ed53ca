package nl.mienskip.kernel.mail;

/** The mail server took one mail of this tenant; observe it after success. */
public record MailSent(long tenantId) {}
