package io.athenabudget.insights.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.RunningApplication;
import io.athenabudget.requests.RequestStatus;
import io.athenabudget.rest.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** That a page of instances costs what a page costs: PostgreSQL goes along an index, and neither reads nor sorts all. */
@TestPropertySource(properties = "athena.test.of=history")
class InstancePlansTest extends RunningApplication {
    private static final int MANY = 6_000;
    private static final int PAGE = 51;

    @Autowired
    private Instances instances;

    /** Copies of one request that had ended, over a year. */
    @BeforeEach
    void fill() {
        if (jdbc.sql("select count(*) from budget_request").query(Integer.class).single() >= MANY) {
            return;
        }
        UUID request = submit("sales");
        jdbc.sql("""
                        insert into budget_request
                        select (jsonb_populate_record(null::budget_request, to_jsonb(r) || jsonb_build_object(
                            'id', gen_random_uuid(), 'number', 'PLAN-' || i, 'process_instance_id', 'plan-' || i,
                            'status', case when i % 50 = 0 then 'REJECTED' else 'APPROVED' end,
                            'requester_id', case when i % 1000 = 0 then r.requester_id else gen_random_uuid() end,
                            'submitted_at', now() - i * interval '15 minutes',
                            'final_at', now() - i * interval '15 minutes' + i % 100 * interval '1 hour',
                            'ended_at', now() - i * interval '15 minutes' + i % 100 * interval '1 hour'))).*
                        from generate_series(1, ?) i cross join budget_request r where r.id = ?""").params(MANY, request).update();
        jdbc.sql("analyze budget_request").update();
    }

    @ParameterizedTest
    @EnumSource
    void every_order_has_an_index(Sort sort) {
        assertGoesAlongAnIndex(plan(search(null, null), sort, null));
    }

    @ParameterizedTest
    @EnumSource
    void a_later_page_begins_where_the_one_before_ended(Sort sort) {
        Cursor after = switch (sort) {
            case ENDED, STARTED -> Cursor.of(Instant.now().minusSeconds(3_000_000), UUID.randomUUID());
            case DURATION -> Cursor.of("PT50H", UUID.randomUUID());
            case NUMBER -> Cursor.of("PLAN-1234", UUID.randomUUID());
        };
        assertThat(assertGoesAlongAnIndex(plan(search(null, null), sort, after)))
                .contains("Index Cond");
    }

    @Test
    void an_outcome_has_one_of_its_own() {
        assertThat(assertGoesAlongAnIndex(plan(search(RequestStatus.REJECTED, null), Sort.ENDED, null)))
                .contains("budget_request_ended_as");
    }

    @Test
    void who_requested_few_is_found_by_what_they_requested() {
        assertThat(plan(search(null, UUID.fromString(user("sales"))), Sort.ENDED, null))
                .contains("Index Cond: (requester_id")
                .doesNotContain("Seq Scan on budget_request r_1");
    }

    /** @return how it is found which instances a page has; what those are is looked up as tables of their size are */
    private static String assertGoesAlongAnIndex(String plan) {
        List<String> lines = plan.lines().toList();
        int limit = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).contains("Limit"))
                .findFirst()
                .orElseThrow();
        // Nothing stands between the page and the index: what is read first is what the page begins with.
        assertThat(lines.get(limit + 1)).contains("Index", "budget_request r_1");
        return String.join("\n", lines.subList(limit, Math.min(limit + 3, lines.size())));
    }

    private String plan(Search search, Sort sort, @Nullable Cursor after) {
        Instances.Statement page = instances.page(search, sort, true, after, PAGE);
        return String.join(
                "\n",
                jdbc.sql("explain " + page.sql())
                        .params(page.parameters())
                        .query(String.class)
                        .list());
    }

    private static Search search(@Nullable RequestStatus outcome, @Nullable UUID requester) {
        return new Search(
                null, null, null, null, null, requester, Search.Part.REQUESTER, outcome, null, null, null, null);
    }
}
