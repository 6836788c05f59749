package io.athenabudget.catalog.web;

import io.athenabudget.catalog.ExchangeRates;
import io.athenabudget.identity.Actor;
import io.athenabudget.rest.StaleVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/exchange-rates")
@Tag(name = "Catalogue")
class ExchangeRateController {
    private final ExchangeRates exchangeRates;

    ExchangeRateController(ExchangeRates exchangeRates) {
        this.exchangeRates = exchangeRates;
    }

    /** @param rates units of each currency for one unit of the base currency, as decimal strings */
    record RatesInput(
            @NotEmpty @Size(max = 200) Map<@NotBlank String, @NotBlank String> rates,
            @Nullable Long version) {}

    @GetMapping
    @Operation(summary = "Show the exchange rates in force")
    ResponseEntity<ExchangeRates.RateTable> show() {
        ExchangeRates.RateTable table = exchangeRates.current();
        return ResponseEntity.ok().eTag(StaleVersion.etag(table.version())).body(table);
    }

    @PutMapping
    @PreAuthorize("hasRole('ADMIN')")
    @Operation(summary = "Put new exchange rates in force for requests submitted from now on")
    ResponseEntity<ExchangeRates.RateTable> replace(
            Actor actor,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody RatesInput input) {
        ExchangeRates.RateTable table = exchangeRates.replace(input.rates(), ifMatch, input.version(), actor.id());
        return ResponseEntity.ok().eTag(StaleVersion.etag(table.version())).body(table);
    }
}
