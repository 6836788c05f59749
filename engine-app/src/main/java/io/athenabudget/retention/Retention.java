package io.athenabudget.retention;

import io.athenabudget.requests.RequestStatus;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** By what rules history is kept here. */
@Service
public class Retention {
    private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private final RetentionProperties properties;

    Retention(RetentionProperties properties) {
        this.properties = properties;
    }

    /**
     * Requests whose history is kept equally long; what is empty narrows nothing.
     *
     * @param keep how long after its end, such as P10Y
     * @param amountFrom at least this much, in the base currency
     */
    public record Kept(
            String name,
            String keep,
            List<RequestStatus> outcomes,
            List<String> regions,
            List<String> categories,
            @Nullable String amountFrom) {
        private static Kept of(RetentionClass each) {
            BigDecimal from = each.amountFrom();
            return new Kept(
                    each.name(),
                    each.keep().toString(),
                    each.outcomes().stream().sorted().toList(),
                    each.regions().stream().sorted().toList(),
                    each.categories().stream().sorted().toList(),
                    from == null ? null : from.toPlainString());
        }
    }

    /**
     * @param classes the first that fits a request is the request's
     * @param archives whether there is an archive; without one nothing is removed
     * @param windowStart from when history is archived and removed, by the server's clock, such as 22:00
     * @param windowEnd until when; the same as the start is all day
     */
    public record Rules(List<Kept> classes, boolean archives, String windowStart, String windowEnd) {}

    public Rules rules() {
        return new Rules(
                properties.classes().stream().map(Kept::of).toList(),
                properties.archive() != null,
                text(properties.window().start()),
                text(properties.window().end()));
    }

    static String text(LocalTime time) {
        return HOURS_AND_MINUTES.format(time);
    }
}
