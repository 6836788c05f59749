package io.athenabudget.retention;

import io.athenabudget.requests.RequestStatus;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Requests whose history is kept equally long. What is empty narrows nothing.
 *
 * @param keep how long after its end, such as P10Y
 * @param outcomes what became of the request
 * @param amountFrom at least this much, in the base currency
 */
record RetentionClass(
        String name,
        Period keep,
        @DefaultValue Set<RequestStatus> outcomes,
        @DefaultValue Set<String> regions,
        @DefaultValue Set<String> categories,
        @Nullable BigDecimal amountFrom) {

    public RetentionClass {
        if (!StringUtils.hasText(name)) {
            throw new IllegalArgumentException("Each of athena.retention.classes needs a name");
        }
        if (keep.isNegative() || keep.isZero()) {
            throw new IllegalArgumentException(
                    "athena.retention.classes: keep of " + name + " must be longer than nothing, such as P10Y");
        }
        outcomes = Set.copyOf(outcomes);
        regions = Set.copyOf(regions);
        categories = Set.copyOf(categories);
    }

    boolean isForAll() {
        return outcomes.isEmpty() && regions.isEmpty() && categories.isEmpty() && amountFrom == null;
    }
}
