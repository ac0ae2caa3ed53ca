package nl.mienskip.headcounts;

/** Figures were noted, by which costs may be divided otherwise. */
public record HeadCountsNoted() {}
