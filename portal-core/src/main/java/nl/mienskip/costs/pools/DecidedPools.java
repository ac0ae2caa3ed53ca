package nl.mienskip.costs.pools;

import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.decisions.DecisionView;

/** Pools that hold, and the decision that they rest on. */
public record DecidedPools(DecisionView decision, PoolsDocument document) {}
