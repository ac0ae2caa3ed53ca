package nl.mienskip.costs.invoices;

import java.math.BigDecimal;
import java.util.Locale;
import nl.mienskip.costs.Words;
import nl.mienskip.tenants.Language;

/**
 * How whoever sends invoices stands towards value added tax.
 *
 * @param ground why nothing is added, as it is to stand on an invoice; empty unless it is exempt on a ground of its own
 */
public record VatTreatment(Kind kind, String ground) {

    /** Whether tax is added, and by which rule it is not. */
    public enum Kind {
        CHARGED,
        /** The scheme for small businesses, in the Netherlands the KOR. */
        SMALL_BUSINESS,
        /** What it does is exempt by law. */
        EXEMPT;

        /** Its name in the API. */
        public String apiName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** As it is for most. */
    public static final VatTreatment CHARGED = new VatTreatment(Kind.CHARGED, "");

    public boolean charges() {
        return kind == Kind.CHARGED;
    }

    /** What stands on a line with this percentage. */
    public Vat on(BigDecimal percent) {
        return charges() ? Vat.of(percent) : Vat.EXEMPT;
    }

    /** What an invoice says of lines that nothing is added to. */
    public String reason(Language language) {
        return kind == Kind.EXEMPT
                ? ground
                : Words.of(language, "nl.mienskip.costs.invoices.words").say("reason." + kind.apiName());
    }
}
