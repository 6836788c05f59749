package io.athenabudget.catalog;

import java.math.BigDecimal;

/**
 * An amount in the base currency.
 *
 * @param rate units of the original currency for one unit of the base currency
 */
public record Converted(BigDecimal amountBase, String baseCurrency, BigDecimal rate) {}
