package nl.mienskip.costs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.mienskip.tenants.Language;

/** Figures as people of a language write them. */
public final class Written {

    private static final int MOST_DECIMALS = 6;

    /** Making one takes longer than writing with it; each is copied, as they are not for two threads at once. */
    private static final Map<Locale, NumberFormat> EUROS = new ConcurrentHashMap<>();

    private static final Map<Locale, NumberFormat> NUMBERS = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Words words;

    public Written(Language language) {
        this.locale = language.locale();
        this.words = Words.of(language);
    }

    public String money(Money amount) {
        return currency(2).format(amount.toEuros());
    }

    /** Euros with all their decimals, as prices per inhabitant or per byte have them. */
    public String rate(BigDecimal euros) {
        return currency(Math.max(2, euros.stripTrailingZeros().scale())).format(euros);
    }

    /** Euros to at most six decimals; {@link #isWhole} tells whether that is all of them. */
    public String euros(Fraction euros) {
        return currency(MOST_DECIMALS).format(euros.rounded(MOST_DECIMALS));
    }

    /** Euros to the last digit, or about that when they go on. */
    public String exact(Fraction euros) {
        return isWhole(euros) ? euros(euros) : words.say("about", euros(euros));
    }

    /** Whether an amount of euros ends within six decimals. */
    public static boolean isWhole(Fraction euros) {
        return Fraction.of(euros.rounded(MOST_DECIMALS).unscaledValue(), BigInteger.TEN.pow(MOST_DECIMALS))
                .equals(euros);
    }

    /** With all its own decimals. */
    public String number(BigDecimal figure) {
        return number(figure, Math.max(0, figure.scale()));
    }

    public String number(BigDecimal figure, int mostDecimals) {
        NumberFormat format = numbers();
        format.setMaximumFractionDigits(mostDecimals);
        return format.format(figure);
    }

    public String count(long number) {
        return numbers().format(number);
    }

    private NumberFormat numbers() {
        return (NumberFormat)
                NUMBERS.computeIfAbsent(locale, NumberFormat::getInstance).clone();
    }

    private NumberFormat currency(int mostDecimals) {
        NumberFormat format =
                (NumberFormat) EUROS.computeIfAbsent(locale, Written::inEuros).clone();
        format.setMaximumFractionDigits(mostDecimals);
        return format;
    }

    private static NumberFormat inEuros(Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        format.setMinimumFractionDigits(2);
        return format;
    }
}
