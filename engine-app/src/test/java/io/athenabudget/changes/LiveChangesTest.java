package io.athenabudget.changes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.athenabudget.AthenaApplication;
import io.athenabudget.RunningApplication;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Two instances on one database: what is changed at the first is heard at the second. */
class LiveChangesTest extends RunningApplication {
    private static @Nullable ConfigurableApplicationContext other;

    @Autowired
    private Environment environment;

    @Autowired
    private DataSource dataSource;

    @BeforeEach
    void startTheOther() {
        if (other == null) {
            other = start(Map.of());
        }
    }

    @AfterAll
    static void stopTheOther() {
        if (other != null) {
            other.close();
            other = null;
        }
    }

    @Test
    void a_change_at_one_instance_is_heard_at_the_other_by_those_whom_it_concerns_and_by_nobody_else()
            throws Exception {
        try (FollowedChanges requester = follow("sales");
                FollowedChanges colleague = follow("sales2");
                FollowedChanges approver = follow("l1");
                FollowedChanges next = follow("l2")) {
            UUID request = submit("sales");
            UUID approval = open(request, "L1");
            requester.await("requests", request);
            approver.await("approvals", approval);
            assertThat(next.events()).containsOnly("ready");

            approve("l1", request, "L1");
            next.await("approvals", open(request, "L2"));
            assertThat(colleague.events()).containsOnly("ready");
            assertThat(requester.events()).doesNotContain("approvals");
        }
    }

    @Test
    void what_the_mark_of_an_event_leads_to_is_what_has_changed() throws Exception {
        try (FollowedChanges requester = follow("sales")) {
            UUID request = submit("sales");
            String data = requester.await("requests", request).data();
            String watermark = data.replaceAll(".*\"watermark\":\"([^\"]+)\".*", "$1");
            List<String> ids = as("sales")
                    .get("/api/v1/requests/updates?lastSync=" + watermark)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.id");
            assertThat(ids).contains(request.toString());
        }
    }

    /** Its id is older than those of many that were told of before it was committed. */
    @Test
    void a_change_that_was_long_in_committing_is_heard_once_it_is() throws Exception {
        try (FollowedChanges requester = follow("sales");
                Connection connection = dataSource.getConnection()) {
            UUID slow = submit("sales");
            // Its submission may have been told of already, or is about to be.
            requester.await("requests", slow);
            connection.setAutoCommit(false);
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql("update budget_request set changed_xid = pg_current_xact_id() where id = ?")
                    .param(slow)
                    .update();
            UUID quick = submit("sales");
            requester.await("requests", quick);
            Thread.sleep(2_500);
            assertThat(requester.heardOf(slow)).as("only that it was submitted").hasSize(1);
            assertThat(requester.heardOf(quick))
                    .as("told once, although an older transaction is still under way")
                    .hasSize(1);
            connection.commit();
            Awaitility.await().until(() -> requester.heardOf(slow).size() == 2);
        }
    }

    @Test
    void a_deputy_hears_that_an_inbox_came_and_went() throws Exception {
        try (FollowedChanges deputy = follow("l2.deputy")) {
            String delegation = as("l2").body(Map.of(
                            "fromUserId", user("l2"),
                            "toUserId", user("l2.deputy"),
                            "from", Instant.now().plusSeconds(2).toString(),
                            "until", Instant.now().plusSeconds(600).toString()))
                    .post("/api/v1/delegations")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            // When it is made, and when it begins by the clock.
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() ->
                            deputy.events().stream().filter("approvals"::equals).count() == 2);
            as("l2").delete("/api/v1/delegations/" + delegation).then().statusCode(204);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() ->
                            deputy.events().stream().filter("approvals"::equals).count() == 3);
        }
    }

    @Test
    void a_stream_ends_with_its_session_wherever_that_is_ended() throws Exception {
        String token = logIn(port(other), "l3");
        try (FollowedChanges ended = FollowedChanges.of(port(other), token);
                FollowedChanges goesOn = follow("l3")) {
            given().port(port(other))
                    .auth()
                    .oauth2(token)
                    .post("/api/v1/auth/logout")
                    .then()
                    .statusCode(204);
            ended.awaitEnd(Duration.ofSeconds(10));
            assertThat(goesOn.hasEnded()).isFalse();
        }
        assertThat(FollowedChanges.open(port(other), token).statusCode()).isEqualTo(401);
    }

    @Test
    void a_stream_ends_with_its_token_and_shows_until_then_that_it_is_alive() throws Exception {
        try (ConfigurableApplicationContext brief = start(
                        Map.of("athena.identity.access-token-lifetime", "PT6S", "athena.changes.heartbeat", "PT1S"));
                FollowedChanges changes = FollowedChanges.of(port(brief), logIn(port(brief), "l3.amer"))) {
            changes.awaitEnd(Duration.ofSeconds(15));
            assertThat(changes.heard()).contains(FollowedChanges.HEARTBEAT);
        }
    }

    @Test
    void many_streams_hold_neither_a_thread_nor_a_connection_and_one_that_takes_nothing_stalls_nobody()
            throws Exception {
        try (ConfigurableApplicationContext small =
                start(Map.of("server.tomcat.threads.max", 4, "athena.changes.streams-per-user", 30))) {
            int port = port(small);
            String token = logIn(port, "sales");
            List<FollowedChanges> streams = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                streams.add(FollowedChanges.of(port, token));
            }
            try (Socket deaf = new Socket("localhost", port)) {
                deaf.setReceiveBufferSize(1_024);
                deaf.getOutputStream()
                        .write(("GET /api/v1/changes HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                for (int i = 0; i < 5; i++) {
                    UUID request = submit("sales");
                    for (FollowedChanges stream : streams) {
                        stream.await("requests", request);
                    }
                }
                assertThat(small.getBean(HikariDataSource.class)
                                .getHikariPoolMXBean()
                                .getActiveConnections())
                        .isLessThan(3);
                given().port(port)
                        .auth()
                        .oauth2(token)
                        .get("/api/v1/users/me")
                        .then()
                        .statusCode(200);
            }
            Instant begin = Instant.now();
            small.close();
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(20));
            streams.forEach(stream -> stream.awaitEnd(Duration.ofSeconds(5)));
        }
    }

    @Test
    void a_user_follows_in_so_many_places_and_no_more_and_a_closed_one_makes_room() throws Exception {
        String token = logIn(port(other), "l2.amer");
        List<FollowedChanges> streams = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            streams.add(FollowedChanges.of(port(other), token));
        }
        HttpResponse<InputStream> refused = FollowedChanges.open(port(other), token);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(new String(refused.body().readAllBytes(), StandardCharsets.UTF_8))
                .contains("too-many-streams");

        streams.get(0).close();
        // The server notices when it sends the next thing.
        UUID request = submit("sales.amer");
        approve("l1.amer", request, "L1");
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            HttpResponse<InputStream> again = FollowedChanges.open(port(other), token);
            again.body().close();
            return again.statusCode() == 200;
        });
        for (FollowedChanges stream : streams) {
            stream.close();
        }
    }

    @Test
    void nobody_listens_without_a_session() throws Exception {
        assertThat(FollowedChanges.open(RestAssured.port, "nonsense").statusCode())
                .isEqualTo(401);
        as("sales").accept(ContentType.JSON).get("/api/v1/changes").then().statusCode(406);
        as("sales").head("/api/v1/changes").then().statusCode(200);
    }

    private FollowedChanges follow(String username) throws Exception {
        return FollowedChanges.of(port(other), logIn(port(other), username));
    }

    private static String logIn(int port, String username) {
        return given().port(port)
                .contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", PASSWORD))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    private static int port(@Nullable ConfigurableApplicationContext application) {
        return Objects.requireNonNull(application, "not started")
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
    }

    /** Another instance on the same database. */
    private ConfigurableApplicationContext start(Map<String, Object> with) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "server.port",
                0,
                "athena.local",
                true,
                "spring.datasource.url",
                environment.getRequiredProperty("spring.datasource.url"),
                "spring.datasource.username",
                environment.getRequiredProperty("spring.datasource.username"),
                "spring.datasource.password",
                environment.getRequiredProperty("spring.datasource.password"),
                "athena.kafka.bootstrap-servers",
                environment.getRequiredProperty("athena.kafka.bootstrap-servers"),
                "camunda.bpm.generate-unique-process-engine-name",
                true,
                "spring.main.banner-mode",
                "off"));
        properties.putAll(with);
        return new SpringApplicationBuilder(AthenaApplication.class)
                .registerShutdownHook(false)
                .properties(properties)
                .run();
    }
}
