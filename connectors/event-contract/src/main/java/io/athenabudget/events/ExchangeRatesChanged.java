package io.athenabudget.events;

import java.util.Map;

/** New exchange rates are in force: units of each currency for one of the base currency. */
public record ExchangeRatesChanged(String baseCurrency, Map<String, String> before, Map<String, String> after)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.CATALOG;
    }
}
