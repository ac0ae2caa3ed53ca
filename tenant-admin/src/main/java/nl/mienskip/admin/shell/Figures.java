package nl.mienskip.admin.shell;

import java.text.NumberFormat;

/** Numbers as people write them. */
public final class Figures {

    private Figures() {}

    /** 45.000. */
    public static String whole(long number) {
        return NumberFormat.getIntegerInstance(Site.language().locale()).format(number);
    }
}
