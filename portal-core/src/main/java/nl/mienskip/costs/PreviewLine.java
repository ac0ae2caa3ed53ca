package nl.mienskip.costs;

import java.util.List;
import nl.mienskip.tenants.Language;

/**
 * One pool of a preview, with everything that is needed to compute it again.
 *
 * @param working of the pool over all who pay; null when it cannot be divided
 * @param index where the payer stands among them
 * @param refused why it cannot be divided; null when it can
 */
public record PreviewLine(
        CostPoolView pool, Payer payer, int participants, SplitWorking working, int index, Refusal refused) {

    static PreviewLine of(CostPoolView pool, Payer payer, List<Payer> payers) {
        SplitWorking working = null;
        Refusal refused = null;
        try {
            working = Split.explain(pool.question(pool.key(), payers));
        } catch (InvalidSplit refusal) {
            refused = Refusal.of(refusal);
        }
        return new PreviewLine(pool, payer, payers.size(), working, payers.indexOf(payer), refused);
    }

    /** What comes out; null when it cannot be divided. */
    public Share share() {
        return working == null ? null : working.shares().get(index);
    }

    /** The payer's own figure under the key (the variable one of a hybrid); nothing when it cannot be divided. */
    public Fraction weight() {
        return working == null ? Fraction.ZERO : working.weight(index);
    }

    /** That of all together. */
    public Fraction weights() {
        return working == null ? Fraction.ZERO : working.weights();
    }

    /** What the payer pays before anything is weighed, in euros. */
    Fraction fixed() {
        return working.fixed(index);
    }

    /** The arithmetic in sentences. */
    public List<String> words(Language language) {
        return new Arithmetic(this, language).sentences();
    }
}
