package io.athenabudget.notification.wording;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody decides, and how much waits for them there.
 *
 * @param category the name of the category
 * @param level as the assignments name it, such as {@code L1}
 * @param region null for everywhere
 * @param department its name, null for all of them
 * @param more whether more than {@code waiting} wait
 */
public record Area(
        String category,
        String level,
        @Nullable String region,
        @Nullable String department,
        int waiting,
        boolean more) {
    private static final int LONGEST_NAME = 100;

    /** Such as "Travel · L1 · EMEA". */
    String marked() {
        return Stream.of(category, level, region, department)
                .map(ForeignText::line)
                .filter(Objects::nonNull)
                .map(name -> Line.isolated(ForeignText.shortened(name, LONGEST_NAME)))
                .collect(Collectors.joining(" · "));
    }

    String waiting(Speech speech) {
        if (waiting == 0) {
            return speech.say("waiting.none");
        }
        return speech.phrase(more ? "waiting.more" : "digest.waiting", Map.of("count", waiting));
    }
}
