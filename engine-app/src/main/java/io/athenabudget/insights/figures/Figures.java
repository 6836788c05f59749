package io.athenabudget.insights.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is counted of some requests and their approvals. */
public record Figures(Requests requests, Approvals approvals, List<Budget> budget) {
    static final Figures NONE = new Figures(Requests.NONE, Approvals.NONE, List.of());

    /**
     * How long things took, to the second. Each is what one of them took: a list of the slowest first shows it.
     *
     * @param medianSeconds null when there is none
     */
    public record Times(
            @Nullable Double medianSeconds, @Nullable Double p90Seconds) {
        static final Times NONE = new Times(null, null);
    }

    /**
     * @param decided approved or rejected, and not withdrawn
     * @param replacing that were submitted in place of an earlier one
     * @param rolledBack of which a decision was rolled back
     * @param ended whose chain is at its end: nothing can be rolled back any more
     * @param cycle from the submission to the decision that approved or rejected a request
     * @param toTheEnd from the submission to the end of the chain
     */
    public record Requests(
            long submitted,
            long pending,
            long decided,
            long approved,
            long rejected,
            long withdrawn,
            long replacing,
            long rolledBack,
            long ended,
            Times cycle,
            Times toTheEnd) {
        static final Requests NONE = new Requests(0, 0, 0, 0, 0, 0, 0, 0, 0, Times.NONE, Times.NONE);
    }

    /**
     * @param late decided after they were due, or due and still open
     * @param rolledBack decisions that were rolled back by whoever had made them
     * @param waiting from when an approval opened to its decision
     */
    public record Approvals(long open, long decided, long late, long rolledBack, Times waiting, Channels byChannel) {
        static final Approvals NONE = new Approvals(0, 0, 0, 0, Times.NONE, new Channels(0, 0, 0, 0, 0));
    }

    /**
     * How many decisions came by which channel.
     *
     * @param unknown made before it was noted
     */
    public record Channels(long phone, long web, long link, long api, long unknown) {}

    /**
     * @param asked by all the requests, in a base currency
     * @param granted with those that are approved
     */
    public record Budget(String currency, String asked, String granted) {}
}
