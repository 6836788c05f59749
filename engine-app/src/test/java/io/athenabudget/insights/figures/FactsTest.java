package io.athenabudget.insights.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.athenabudget.RunningApplication;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Facts are what the engine's history says, however they came to be. */
@TestPropertySource(properties = "athena.test.of=mining")
class FactsTest extends RunningApplication {
    /** The engine goes by the clock of its JVM, and notes times before the database does. */
    private static final double SECONDS = 2;

    private static final int STEPS = 70;

    @Autowired
    private Facts facts;

    @Autowired
    private DataSource dataSource;

    private Instant from = Instant.EPOCH;

    @BeforeEach
    void remember() {
        from = databaseTime();
    }

    @Test
    void whatever_happens_facts_and_figures_are_those_of_the_engines_history() {
        somethingHappens(new Random(20_261_127));
        facts.feed();

        List<Map<String, Object>> differing = jdbc.sql("""
                        select t.id_, t.task_def_key_, t.start_time_, t.end_time_, t.delete_reason_, f.*
                        from (
                            select t.* from act_hi_taskinst t
                            join budget_request r on r.process_instance_id = t.root_proc_inst_id_ and r.submitted_at >= :from
                        ) t
                        full join (select * from approval_fact where submitted_at >= :from) f
                            on f.approval_id::text = t.id_
                        where t.id_ is null or f.approval_id is null or f.level <> t.task_def_key_
                        or abs(extract(epoch from f.opened_at - t.start_time_::timestamptz)) > :seconds
                        or (f.closed_at is null) <> (t.end_time_ is null)
                        or abs(extract(epoch from f.closed_at - t.end_time_::timestamptz)) > :seconds
                        or (f.status = 'DECIDED') <> (t.delete_reason_ is not distinct from 'completed')""")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("seconds", SECONDS)
                .query()
                .listOfRows();
        assertThat(differing).as("approvals that differ from tasks").isEmpty();
        differing = jdbc.sql("""
                        select * from (
                            select p.*, r.id as request from act_hi_procinst p
                            join budget_request r on r.process_instance_id = p.id_ and r.submitted_at >= :from
                        ) p
                        full join (select * from request_fact where submitted_at >= :from) f on f.request_id = p.request
                        where p.id_ is null or f.request_id is null or (f.ended_at is null) <> (p.end_time_ is null)
                        or abs(extract(epoch from f.submitted_at - p.start_time_::timestamptz)) > :seconds
                        or abs(extract(epoch from f.ended_at - p.end_time_::timestamptz)) > :seconds""")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("seconds", SECONDS)
                .query()
                .listOfRows();
        assertThat(differing).as("requests that differ from instances").isEmpty();

        Counts engine = jdbc.sql("""
                        select count(*) filter (where t.end_time_ is null) as open,
                               count(*) filter (where t.delete_reason_ = 'completed') as decided,
                               percentile_disc(0.5) within group (order by t.duration_) filter
                                   (where t.delete_reason_ = 'completed') / 1000.0 as median,
                               percentile_disc(0.9) within group (order by t.duration_) filter
                                   (where t.delete_reason_ = 'completed') / 1000.0 as p90,
                               count(distinct r.id) as requests,
                               count(distinct r.id) filter (where p.end_time_ is not null) as ended
                        from act_hi_taskinst t
                        join budget_request r on r.process_instance_id = t.root_proc_inst_id_
                        join act_hi_procinst p on p.id_ = r.process_instance_id
                        where r.submitted_at >= ?""")
                .param(from.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Counts(
                        row.getLong("open"),
                        row.getLong("decided"),
                        row.getDouble("median"),
                        row.getDouble("p90"),
                        row.getLong("requests"),
                        row.getLong("ended")))
                .single();
        JsonPath figures = as("analyst")
                .get("/api/v1/insights/figures?from=" + from)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(figures.getLong("figures.approvals.open")).isEqualTo(engine.open());
        assertThat(figures.getLong("figures.approvals.decided")).isEqualTo(engine.decided());
        assertThat(figures.getLong("figures.requests.submitted")).isEqualTo(engine.requests());
        assertThat(figures.getLong("figures.requests.ended")).isEqualTo(engine.ended());
        assertThat(figures.getDouble("figures.approvals.waiting.medianSeconds"))
                .isCloseTo(engine.median(), within(SECONDS));
        assertThat(figures.getDouble("figures.approvals.waiting.p90Seconds")).isCloseTo(engine.p90(), within(SECONDS));
        assertThat(figures.getLong("figures.approvals.decided")).isGreaterThan(20);
        assertThat(figures.getLong("figures.approvals.rolledBack")).isPositive();
        assertThat(figures.getLong("figures.requests.withdrawn")).isPositive();
        assertThat(figures.getLong("figures.requests.ended")).isPositive();
    }

    /** What the engine's history has. */
    private record Counts(long open, long decided, double median, double p90, long requests, long ended) {}

    @Test
    void made_anew_they_are_what_they_were() {
        somethingHappens(new Random(7));
        facts.feed();
        List<String> before = all();

        JsonPath rebuilt = as("admin")
                .post("/api/v1/insights/rebuild")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(all()).isEqualTo(before);
        assertThat(rebuilt.getLong("requests") + rebuilt.getLong("approvals")).isEqualTo(before.size());

        jdbc.sql("delete from approval_fact").update();
        jdbc.sql("update request_fact set status = 'REJECTED', rolled_back = 99")
                .update();
        facts.rebuild();
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void what_is_long_in_committing_is_taken_in_once_it_has_committed() throws SQLException {
        UUID request = submit("sales");
        facts.feed();
        try (Connection slow = dataSource.getConnection()) {
            slow.setAutoCommit(false);
            try (var update = slow.prepareStatement("update budget_request set changed_xid = pg_current_xact_id(),"
                    + " ended_at = clock_timestamp() where id = ?")) {
                update.setObject(1, request);
                update.executeUpdate();
            }
            // Others commit meanwhile, and are taken in.
            UUID other = submit("sales");
            facts.feed();
            assertThat(ended(other)).isFalse();
            assertThat(ended(request)).isFalse();
            slow.commit();
        }
        facts.feed();
        assertThat(ended(request)).isTrue();
    }

    private boolean ended(UUID request) {
        return jdbc.sql("select ended_at is not null from request_fact where request_id = ?")
                .param(request)
                .query(Boolean.class)
                .single();
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(jdbc.sql("select f::text from request_fact f order by request_id")
                .query(String.class)
                .list());
        all.addAll(jdbc.sql("select f::text from approval_fact f order by approval_id")
                .query(String.class)
                .list());
        return all;
    }

    /** Submits, decides, rolls back, withdraws and lets windows close, as it comes; feeds now and then. */
    private void somethingHappens(Random random) {
        List<UUID> decisions = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            List<Place> open = jdbc.sql(
                            "select id, request_id, level from approval where status = 'OPEN' and created_at >= ?"
                                    + " order by created_at, id")
                    .param(from.atOffset(ZoneOffset.UTC))
                    .query((row, i) -> Place.of(row))
                    .list();
            int what = random.nextInt(10);
            if (what < 2 || open.isEmpty()) {
                submit("sales");
            } else if (what < 7) {
                decisions.add(decide(open.get(random.nextInt(open.size())), what < 6));
            } else if (what < 8 && !decisions.isEmpty()) {
                // One that fell with another, or has none left to fall, is refused: that happens, too.
                UUID decision = decisions.remove(random.nextInt(decisions.size()));
                rollBack(deciderOf(decision), decision);
            } else if (what < 9) {
                UUID request = open.get(random.nextInt(open.size())).request();
                as("sales")
                        .body(Map.of("comment", "Not needed any more"))
                        .post("/api/v1/requests/" + request + "/withdraw");
            } else {
                end();
            }
            if (random.nextInt(5) == 0) {
                facts.feed();
            }
        }
        UUID request = submit("sales");
        UUID rejection = reject("l1", request, "L1");
        closeWindow(rejection);
        fire(request, "L1_rejection_window_closes");
        UUID withdrawn = submit("sales");
        as("sales")
                .body(Map.of("comment", "Not needed any more"))
                .post("/api/v1/requests/" + withdrawn + "/withdraw")
                .then()
                .statusCode(200);
    }

    /** Where a request is, or was, decided. */
    private record Place(UUID approval, UUID request, String level) {
        static Place of(ResultSet row) throws SQLException {
            return new Place(
                    row.getObject("id", UUID.class), row.getObject("request_id", UUID.class), row.getString("level"));
        }
    }

    private UUID decide(Place open, boolean approve) {
        String approver = open.level().toLowerCase(Locale.ROOT);
        return approve
                ? approve(approver, open.request(), open.level())
                : reject(approver, open.request(), open.level());
    }

    private String deciderOf(UUID decision) {
        return jdbc.sql("select username from app_user u join approval a on a.decided_by = u.id where a.id = ?")
                .param(decision)
                .query(String.class)
                .single();
    }

    /** Runs a rejected request of these to its end. */
    private void end() {
        jdbc.sql("""
                        select a.id, a.request_id, a.level from approval a join budget_request r on r.id = a.request_id
                        where r.status = 'REJECTED' and r.ended_at is null and a.outcome = 'REJECTED'
                        and a.decision_status = 'ACTIVE' and a.level = 'L1' and a.created_at >= ? limit 1""")
                .param(from.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Place.of(row))
                .optional()
                .ifPresent(rejection -> {
                    closeWindow(rejection.approval());
                    fire(rejection.request(), "L1_rejection_window_closes");
                });
    }
}
