package nl.mienskip.admin.shell;

import java.util.List;

/**
 * What of a room waits for whoever is signed in. Implemented by a {@code @Dependent} bean with a rights annotation on
 * its class; only who passes that is asked for.
 */
public interface Waiting {

    /** The things that wait now, the most urgent first. */
    List<WaitingItem> items();
}
