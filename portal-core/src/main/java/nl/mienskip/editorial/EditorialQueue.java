package nl.mienskip.editorial;

import java.util.List;

/**
 * What waits at the desk for whoever acts, at most so many of each as were asked for.
 *
 * @param handedIn by others, for somebody who may publish it; longest waiting first
 * @param returned to them with a note, last first
 * @param drafts that they began and did not hand in, last changed first
 * @param scheduled to come on the pages by itself, next first
 * @param due how many that they look after are to be looked at, in all
 */
public record EditorialQueue(
        List<ItemView> handedIn, List<ItemView> returned, List<ItemView> drafts, List<ItemView> scheduled, long due) {}
