package io.athenabudget.insights.mining;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way that requests took: the activities by which they got on, in their order.
 *
 * @param id of the way: it is the same in every period
 * @param cases how many requests took it
 * @param share of all requests of the period, from 0 to 1
 * @param cumulativeShare of this variant and all that are more frequent
 * @param medianSeconds half of the requests took at most so long, from the first of the activities to the last
 * @param p90Seconds nine of ten took at most so long
 * @param examples the latest of its requests
 */
public record Variant(
        String id,
        List<String> activities,
        long cases,
        double share,
        double cumulativeShare,
        long medianSeconds,
        long p90Seconds,
        List<Example> examples,
        List<InVersion> versions) {

    @Schema(name = "VariantExample")
    public record Example(UUID id, String number) {}

    /**
     * How a variant fits a version of the flow.
     *
     * @param version null when the engine has forgotten by which the requests went
     * @param cases how many requests went, or go, by this version
     * @param fits null when it cannot be told
     */
    @Schema(name = "VariantInVersion")
    public record InVersion(
            @Nullable Integer version, long cases, @Nullable Boolean fits, List<Deviation> deviations) {}
}
