package io.athenabudget.catalog;

import io.athenabudget.rest.InvalidField;
import io.athenabudget.rest.InvalidInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A positive amount in a currency, with no more fraction digits than the currency has. */
public record Money(BigDecimal amount, String currency) {
    /** At most 15 significant digits, so that an amount survives a comparison as a double in the routing table. */
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,3})?");

    /**
     * Reads what a caller sent.
     *
     * @throws InvalidInput pointing at {@code /amount} or {@code /currency}
     */
    public static Money parse(String amount, String currency) {
        List<InvalidField> invalid = new ArrayList<>();
        Optional<Currency> known = known(currency);
        if (known.isEmpty()) {
            invalid.add(new InvalidField("/currency", "is not an ISO 4217 currency"));
        }
        if (!DECIMAL.matcher(amount).matches()) {
            invalid.add(new InvalidField(
                    "/amount", "must be a decimal string such as 1250.00, with at most 12 digits before the point"));
        }
        if (!invalid.isEmpty()) {
            throw new InvalidInput(invalid);
        }
        BigDecimal value = new BigDecimal(amount);
        int digits = known.get().getDefaultFractionDigits();
        if (value.stripTrailingZeros().scale() > digits) {
            throw new InvalidInput("/amount", currency + " has " + digits + " fraction digits");
        }
        if (value.signum() <= 0) {
            throw new InvalidInput("/amount", "must be more than zero");
        }
        return new Money(value.setScale(digits), currency);
    }

    /** The amount as a decimal string with the currency's own number of fraction digits. */
    public static String format(BigDecimal amount, String currency) {
        int digits = known(currency).map(Currency::getDefaultFractionDigits).orElse(2);
        BigDecimal exact = amount.stripTrailingZeros();
        return exact.setScale(Math.max(digits, exact.scale())).toPlainString();
    }

    static int fractionDigits(String currency) {
        return known(currency).map(Currency::getDefaultFractionDigits).orElse(2);
    }

    static Optional<Currency> known(String code) {
        try {
            // Funds and metals such as XAU have no minor unit (-1) and are no currency to ask a budget in.
            return Optional.of(Currency.getInstance(code)).filter(it -> it.getDefaultFractionDigits() >= 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
