package nl.mienskip.costs;

import java.util.List;

/**
 * What one payer pays of a year's pools by their own keys, beside what each kind of key would make of it.
 *
 * @param chosen null when a pool cannot be divided yet
 */
public record MemberKeys(long participantId, String name, Money chosen, List<KeyTotal> keys) {

    public MemberKeys {
        keys = List.copyOf(keys);
    }
}
