package io.athenabudget.insights.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.athenabudget.RunningApplication;
import io.athenabudget.insights.Period;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A year's requests do not have to fit into memory. */
@DirtiesContext // The other tests need not carry so many requests along.
@TestPropertySource(properties = "athena.test.of=many-requests")
class ManyRequestsTest extends RunningApplication {
    private static final int MANY = 5_000;

    @Autowired
    private XesExport xes;

    @Autowired
    private DataSource dataSource;

    @Test
    void a_log_is_read_with_a_cursor_and_variants_are_counted_by_the_database() throws Exception {
        UUID request = submit("sales");
        approve("l1", request, "L1");
        approve("l2", request, "L2");
        approve("l3", request, "L3");
        copy(request);

        AtomicLong bytes = new AtomicLong();
        AtomicLong readers = new AtomicLong();
        xes.write(Period.of(null, null), Naming.PSEUDONYM, () -> new OutputStream() {
            @Override
            public void write(int b) {
                bytes.incrementAndGet();
            }

            @Override
            public void write(byte[] data, int offset, int length) {
                // What the driver has not fetched yet is still with the database: its statement is under way.
                if (bytes.addAndGet(length) > 1_000_000 && readers.get() == 0) {
                    readers.set(underWay());
                }
            }
        });
        assertThat(bytes.get()).isGreaterThan(MANY * 1_000L);
        assertThat(readers.get())
                .as("transactions that still read while it is written")
                .isEqualTo(1);

        String period = "?from=1970-01-01T00:00:00Z&until=2100-01-01T00:00:00Z";
        String variant = as("analyst")
                .get("/api/v1/insights/variants" + period)
                .then()
                .statusCode(200)
                .body("items[0].cases", equalTo(MANY + 1))
                .extract()
                .path("items[0].id");
        as("analyst")
                .get("/api/v1/insights/variants/" + variant + "/requests" + period + "&limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(200));
    }

    private long underWay() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_stat_activity where state = 'idle in transaction'"
                                + " and query like '%flow_version%' and datname = current_database()")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Copies of a real one, with its history and its approvals. */
    private void copy(UUID request) {
        jdbc.sql("""
                        insert into budget_request
                        select (jsonb_populate_record(r, jsonb_build_object(
                            'id', md5('request' || i)::uuid, 'number', 'MANY-' || i,
                            'process_instance_id', null, 'submitted_at', r.submitted_at - i * interval '1 minute'))).*
                        from generate_series(1, :many) i join budget_request r on r.id = :request""").param("many", MANY).param("request", request).update();
        jdbc.sql("analyze").update();
        jdbc.sql("""
                        insert into request_history
                        select (jsonb_populate_record(h, jsonb_build_object('request_id', md5('request' || i)::uuid))).*
                        from generate_series(1, :many) i join request_history h on h.request_id = :request""").param("many", MANY).param("request", request).update();
        jdbc.sql("""
                        insert into approval
                        select (jsonb_populate_record(a, jsonb_build_object(
                            'id', md5(a.id::text || i)::uuid, 'request_id', md5('request' || i)::uuid))).*
                        from generate_series(1, :many) i join approval a on a.request_id = :request""").param("many", MANY).param("request", request).update();
        jdbc.sql("analyze").update();
    }
}
