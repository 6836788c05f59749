package io.athenabudget.events;

import java.util.Map;

/** New exchange rates are in force. */
public record ExchangeRatesChanged(String baseCurrency, Map<String, String> rates) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.CATALOG;
    }
}
