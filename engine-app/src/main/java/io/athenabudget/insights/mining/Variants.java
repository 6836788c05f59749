package io.athenabudget.insights.mining;

import io.athenabudget.insights.AnalyticalQueries;
import io.athenabudget.insights.Period;
import io.athenabudget.requests.RequestStatus;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.Page;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The ways that the requests of a period took, the most frequent first. */
@Service
public class Variants {
    private final AnalyticalQueries queries;
    private final Conformance conformance;

    Variants(AnalyticalQueries queries, Conformance conformance) {
        this.queries = queries;
        this.conformance = conformance;
    }

    /**
     * The variants of a period.
     *
     * @param version of the flow by which they go, or went last; null for all
     */
    public Page<Variant> of(
            Period period, @Nullable Integer version, @Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 2);
        List<CountedVariant> rows = queries.ask(jdbc -> jdbc.sql(VARIANTS)
                .param("way", Activity.way())
                .param("from", period.start())
                .param("until", period.end())
                .param("version", version, Types.INTEGER)
                .param("cases", after == null ? Long.MAX_VALUE : after.key(0, Long::valueOf))
                .param("id", after == null ? "" : after.text(1))
                .param("limit", size + 1)
                .query((row, i) -> CountedVariant.of(row))
                .list());
        return Page.of(rows, size, last -> Cursor.of(last.cases(), last.id())).map(this::variant);
    }

    /** The requests behind a variant, the latest first. */
    public Page<VariantRequest> requests(
            String id, Period period, @Nullable Integer version, @Nullable String cursor, @Nullable Integer limit) {
        if (!id.matches("[0-9a-f]{32}")) {
            throw new InvalidInput("id", "must be that of a variant, as the list of variants has it");
        }
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 2);
        List<VariantRequest> rows = queries.ask(jdbc -> jdbc.sql(REQUESTS)
                .param("way", Activity.way())
                .param("from", period.start())
                .param("until", period.end())
                .param("version", version, Types.INTEGER)
                .param("before", after == null ? period.end() : after.instant(0).atOffset(ZoneOffset.UTC))
                .param("beforeId", after == null ? new UUID(0, 0) : after.uuid(1))
                .param("id", id)
                .param("limit", size + 1)
                .query((row, i) -> new VariantRequest(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        RequestStatus.valueOf(row.getString("status")),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                        row.getObject("version", Integer.class),
                        row.getLong("seconds")))
                .list());
        return Page.of(rows, size, last -> Cursor.of(last.submittedAt(), last.id()));
    }

    private Variant variant(CountedVariant row) {
        return new Variant(
                row.id(),
                row.activities(),
                row.cases(),
                row.share(),
                row.cumulativeShare(),
                row.median(),
                row.p90(),
                row.examples(),
                row.versions().stream()
                        .map(in -> inVersion(in, row.activities()))
                        .toList());
    }

    private Variant.InVersion inVersion(CountedVariant.InVersion in, List<String> activities) {
        List<Deviation> deviations = in.version() == 0 ? null : conformance.deviations(in.version(), activities);
        return new Variant.InVersion(
                in.version() == 0 ? null : in.version(),
                in.cases(),
                deviations == null ? null : deviations.isEmpty(),
                Objects.requireNonNullElse(deviations, List.of()));
    }

    /** The way of each request of the period. */
    private static final String CASES = """
            select r.id, r.number, r.status, r.submitted_at, v.version_ as version, w.activities, w.seconds,
                   left(encode(sha256(convert_to(array_to_string(w.activities, E'\\x1f'), 'UTF8')), 'hex'), 32) as way
            from budget_request r
            left join act_hi_procinst p on p.id_ = r.process_instance_id
            left join act_re_procdef v on v.id_ = p.proc_def_id_
            cross join lateral (
                select array_agg(%s order by h.sequence) as activities,
                       extract(epoch from max(h.at) - min(h.at)) as seconds
                from request_history h
                left join approval a on h.event = 'ApprovalDecided' and a.request_id = h.request_id
                     and a.level = h.step and a.decided_at = h.at
                where h.request_id = r.id and h.event = any(:way)
            ) w
            where r.submitted_at >= :from and r.submitted_at < :until and w.activities is not null
            and (:version::integer is null or v.version_ = :version)""".formatted(Activity.sql());

    private static final String VARIANTS = "with cases as (" + CASES + """
            ), sums as (
                select way as id, activities, version, grouping(version) = 1 as whole, count(*) as cases,
                       percentile_cont(0.5) within group (order by seconds) as median,
                       percentile_cont(0.9) within group (order by seconds) as p90,
                       (array_agg(id::text order by submitted_at desc, id desc))[1\\:3] as example_ids,
                       (array_agg(number order by submitted_at desc, id desc))[1\\:3] as example_numbers
                from cases group by grouping sets ((way, activities), (way, activities, version))
            ), ranked as (
                select *, cases / sum(cases) over () as share,
                       sum(cases) over (order by cases desc, id) / sum(cases) over () as cumulative
                from sums where whole
            )
            select r.*, v.versions, v.version_cases
            from ranked r
            cross join lateral (
                select array_agg(coalesce(version, 0)::text order by version) as versions,
                       array_agg(cases::text order by version) as version_cases
                from sums s where s.id = r.id and not s.whole
            ) v
            where r.cases < :cases or (r.cases = :cases and r.id > :id)
            order by r.cases desc, r.id limit :limit""";

    private static final String REQUESTS = "select * from (" + CASES + """
             and (r.submitted_at, r.id) < (:before, :beforeId)
            ) c where c.way = :id
            order by submitted_at desc, id desc limit :limit""";
}
