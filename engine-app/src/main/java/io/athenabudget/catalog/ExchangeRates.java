package io.athenabudget.catalog;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.events.ExchangeRatesChanged;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.Refusal;
import io.athenabudget.rest.StaleVersion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The exchange rates in force. Old tables are kept; a request stores the rate of the day it was submitted. */
@Repository
public class ExchangeRates {
    private final JdbcClient jdbc;
    private final CallEvents events;
    private final String baseCurrency;

    ExchangeRates(JdbcClient jdbc, CallEvents events, @Value("${athena.base-currency:EUR}") String baseCurrency) {
        this.jdbc = jdbc;
        this.events = events;
        this.baseCurrency = baseCurrency;
    }

    /**
     * The table in force.
     *
     * @param rates units of each currency for one unit of the base currency, as decimal strings
     * @param validFrom null before the first table was set
     */
    public record RateTable(
            String baseCurrency,
            Map<String, String> rates,
            @Nullable Instant validFrom,
            long version) {}

    /** There is no rate for the currency. */
    public static final class NoRate extends Refusal {
        NoRate(String currency) {
            super(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "no-exchange-rate",
                    "There is no exchange rate for " + currency
                            + ". Choose another currency, or ask an administrator.");
        }
    }

    public Converted toBase(Money money) {
        BigDecimal rate = money.currency().equals(baseCurrency)
                ? BigDecimal.ONE
                : jdbc.sql("""
                                select rate from exchange_rate
                                where currency = ? and table_id = (select max(id) from exchange_rate_table)""")
                        .param(money.currency())
                        .query(BigDecimal.class)
                        .optional()
                        .orElseThrow(() -> new NoRate(money.currency()));
        BigDecimal amountBase = money.amount().divide(rate, Money.fractionDigits(baseCurrency), RoundingMode.HALF_EVEN);
        return new Converted(amountBase, baseCurrency, rate);
    }

    public RateTable current() {
        record Head(long id, Instant validFrom) {}
        Optional<Head> head = jdbc.sql("select id, valid_from from exchange_rate_table order by id desc limit 1")
                .query((row, i) -> new Head(row.getLong(1), row.getTimestamp(2).toInstant()))
                .optional();
        if (head.isEmpty()) {
            return new RateTable(baseCurrency, Map.of(), null, 0);
        }
        Map<String, String> rates = new LinkedHashMap<>();
        jdbc.sql("select currency, rate from exchange_rate where table_id = ? order by currency")
                .param(head.get().id)
                .query(row -> {
                    rates.put(row.getString(1), row.getBigDecimal(2).toPlainString());
                });
        return new RateTable(baseCurrency, rates, head.get().validFrom, head.get().id);
    }

    /** Puts a new table in force, for requests submitted from now on. */
    public RateTable replace(
            Map<String, String> rates, @Nullable String ifMatch, @Nullable Long version, @Nullable UUID actor) {
        jdbc.sql("lock table exchange_rate_table in share row exclusive mode").update();
        RateTable before = current();
        StaleVersion.check(ifMatch, version, before.version());
        rates.forEach(ExchangeRates::check);
        long table = jdbc.sql("insert into exchange_rate_table (base_currency) values (?) returning id")
                .param(baseCurrency)
                .query(Long.class)
                .single();
        rates.forEach(
                (currency, rate) -> jdbc.sql("insert into exchange_rate (table_id, currency, rate) values (?, ?, ?)")
                        .params(table, currency, new BigDecimal(rate))
                        .update());
        RateTable after = current();
        events.publish(new ExchangeRatesChanged(baseCurrency, before.rates(), after.rates()), baseCurrency, actor);
        return after;
    }

    private static void check(String currency, String rate) {
        if (Money.known(currency).isEmpty()) {
            throw new InvalidInput("/rates/" + currency, "is not an ISO 4217 currency");
        }
        if (!rate.matches("\\d{1,9}(\\.\\d{1,9})?") || new BigDecimal(rate).signum() == 0) {
            throw new InvalidInput("/rates/" + currency, "must be a positive decimal string such as 1.0842");
        }
    }
}
