package nl.mienskip.costs;

import java.util.List;

/** Something that claims to split costs: the engine, or one of the faulty ones that the properties must find. */
interface Splitter {

    List<Share> split(SplitCosts question);
}
