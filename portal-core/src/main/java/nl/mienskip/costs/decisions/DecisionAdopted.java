package nl.mienskip.costs.decisions;

/** The members adopted a decision. Fired in the adopting transaction, so an observer that throws undoes it. */
public record DecisionAdopted(DecisionView decision) {}
