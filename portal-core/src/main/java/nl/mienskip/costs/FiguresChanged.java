package nl.mienskip.costs;

/** What participants pay of a year changed, by a pool or because statements were issued; fired in that transaction. */
public record FiguresChanged(int year) {}
