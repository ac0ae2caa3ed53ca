package nl.mienskip.costs;

import nl.mienskip.kernel.Conflict;

/** Knows whether the pools of a year may still be changed. One bean, in the room where they are decided about. */
public interface PoolsLock {

    /** @throws Conflict when a decision about them is on its way or in force */
    void check(int year);
}
