package nl.mienskip.web.account;

import nl.mienskip.web.shell.Layout;

/** Asks whether to sign out, for who follows a link there instead of pressing the button. */
public record SignOutPage(Layout layout) {}
