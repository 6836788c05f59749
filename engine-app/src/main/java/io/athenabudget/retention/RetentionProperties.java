package io.athenabudget.retention;

import java.nio.file.Path;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is kept for how long.
 *
 * @param classes the first that fits a request is the request's; the last one has to be for all
 * @param archive the directory to which history goes before it is removed; without one nothing is removed
 */
@ConfigurationProperties("athena.retention")
record RetentionProperties(
        @DefaultValue List<RetentionClass> classes,
        @Nullable Path archive,
        @DefaultValue("22:00-04:00") NightWindow window) {
    /** As budgets are audited. */
    private static final RetentionClass STANDARD =
            new RetentionClass("standard", Period.ofYears(10), Set.of(), Set.of(), Set.of(), null);

    RetentionProperties {
        classes = classes.isEmpty() ? List.of(STANDARD) : List.copyOf(classes);
        Set<String> names = new HashSet<>();
        for (RetentionClass each : classes) {
            if (!names.add(each.name())) {
                throw new IllegalArgumentException("athena.retention.classes has two of the name " + each.name());
            }
        }
        RetentionClass last = classes.get(classes.size() - 1);
        if (!last.isForAll()) {
            throw new IllegalArgumentException("The last of athena.retention.classes, " + last.name()
                    + ", must be for all requests: take its conditions away, or add one without any behind it");
        }
    }
}
