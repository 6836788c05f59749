package io.athenabudget.approvals;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Decisions signed by devices.
 *
 * @param requiredAbove amount in the base currency above which nothing is decided without a signature; without it, none
 *     is ever needed
 * @param maxAge how long ago a decision may have been signed when it comes in: a phone may be offline for so long
 */
@ConfigurationProperties("athena.approvals.signatures")
record SignatureProperties(
        @Nullable BigDecimal requiredAbove,
        @DefaultValue("P8D") Duration maxAge) {}
