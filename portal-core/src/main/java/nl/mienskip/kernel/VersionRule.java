package nl.mienskip.kernel;

/** Nobody's change is lost: who changes something says which version of it they saw. */
public final class VersionRule {

    private VersionRule() {}

    public static void same(long seen, long present) {
        if (seen != present) {
            throw new Conflict("changed.meanwhile", "somebody else changed this meanwhile");
        }
    }
}
