package nl.mienskip.costs.tariffs;

import nl.mienskip.costs.decisions.DecisionView;

/** A tariff and the decision that it rests on. */
public record DecidedTariff(DecisionView decision, Tariff tariff) {}
