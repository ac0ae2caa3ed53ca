package nl.mienskip.tenants;

import nl.mienskip.kernel.Conflict;

/** Nobody's change is lost: who changes something says which version of it they saw. */
final class VersionRule {

    private VersionRule() {}

    static void same(long seen, long present) {
        if (seen != present) {
            throw new Conflict("changed.meanwhile", "somebody else changed this meanwhile");
        }
    }
}
