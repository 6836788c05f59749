package io.athenabudget;

import static io.restassured.RestAssured.given;

import io.athenabudget.testing.TestBroker;
import io.athenabudget.testing.TestDatabase;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application with the demonstration organisation, on a real database and a real broker, called over HTTP. */
@AutoConfigureObservability(metrics = false)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"athena.local=true", "athena.demo.enabled=true"})
public abstract class RunningApplication {
    protected static final String PASSWORD = "athena-demo";

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private ProcessEngine engine;

    /** Called for each context, so that applications of different settings never share a database. */
    @DynamicPropertySource
    static void infrastructure(DynamicPropertyRegistry registry) {
        TestDatabase database = TestDatabase.create();
        registry.add("spring.datasource.url", database::jdbcUrl);
        registry.add("spring.datasource.username", database::username);
        registry.add("spring.datasource.password", database::password);
        // Many contexts are kept, one is used: those that wait leave the server's connections to it.
        registry.add("spring.datasource.hikari.minimum-idle", () -> 1);
        registry.add("spring.datasource.hikari.idle-timeout", () -> 10_000);
        registry.add("athena.kafka.bootstrap-servers", TestBroker::bootstrapServers);
    }

    @BeforeEach
    void callTheRunningPort() {
        RestAssured.port = port;
        // Cockpit finds its engine in a register that all applications of this JVM share.
        ProcessEngines.registerProcessEngine(engine);
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    /** A call as a user of the demonstration organisation. */
    protected RequestSpecification as(String username) {
        return given().contentType(ContentType.JSON).auth().oauth2(tokenOf(username));
    }

    protected String tokenOf(String username) {
        return TOKENS.computeIfAbsent(port + username, key -> logIn(username));
    }

    private static String logIn(String username) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", PASSWORD))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    /** What a sales employee would send; entries of {@code with} replace or, when null, leave away fields. */
    protected Map<String, Object> submission(Map<String, @Nullable Object> with) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "title",
                "Trade fair in Lisbon",
                "justification",
                "Meet forty customers in three days",
                "categoryId",
                category(),
                "reasonId",
                reason(),
                "amount",
                "1250.00",
                "currency",
                "EUR"));
        with.forEach((field, value) -> {
            if (value == null) {
                body.remove(field);
            } else {
                body.put(field, value);
            }
        });
        return body;
    }

    protected UUID submit(String username) {
        return UUID.fromString(as(username)
                .body(submission(Map.of()))
                .post("/api/v1/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    protected String category() {
        return jdbc.sql("select id from category where active order by code limit 1")
                .query(UUID.class)
                .single()
                .toString();
    }

    protected String reason() {
        return jdbc.sql("select id from reason where category_id = ? and active order by code limit 1")
                .param(UUID.fromString(category()))
                .query(UUID.class)
                .single()
                .toString();
    }

    /** The open approval of a request at a level. */
    protected UUID open(UUID request, String level) {
        return jdbc.sql("select id from approval where request_id = ? and level = ? and status = 'OPEN'")
                .params(request, level)
                .query(UUID.class)
                .single();
    }

    protected UUID approve(String username, UUID request, String level) {
        UUID approval = open(request, level);
        as(username).post("/api/v1/approvals/" + approval + "/approve").then().statusCode(200);
        return approval;
    }

    protected UUID reject(String username, UUID request, String level) {
        UUID approval = open(request, level);
        as(username)
                .body(Map.of("comment", "Too expensive"))
                .post("/api/v1/approvals/" + approval + "/reject")
                .then()
                .statusCode(200);
        return approval;
    }

    protected Response rollBack(String username, UUID approval) {
        return as(username)
                .body(Map.of("comment", "Changed my mind"))
                .post("/api/v1/approvals/" + approval + "/rollback");
    }

    /** Asks the requester at an open approval; the id of the question. */
    protected String ask(String username, UUID approval, String text) {
        return as(username)
                .body(Map.of("text", text))
                .post("/api/v1/approvals/" + approval + "/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    protected void answer(String username, UUID request, String question, String text) {
        as(username)
                .body(Map.of("questionId", question, "text", text))
                .post("/api/v1/requests/" + request + "/answers")
                .then()
                .statusCode(201);
    }

    /** What somebody sends who registers. */
    protected Map<String, Object> registration(String username, String password) {
        return Map.of(
                "username",
                username,
                "password",
                password,
                "email",
                username + "@athena.example",
                "displayName",
                "New",
                "departmentId",
                jdbc.sql("select id from department limit 1").query(UUID.class).single(),
                "region",
                "EMEA");
    }

    protected String user(String username) {
        return jdbc.sql("select id from app_user where username = ?")
                .param(username)
                .query(UUID.class)
                .single()
                .toString();
    }

    protected Response request(UUID id) {
        return as("sales").get("/api/v1/requests/" + id);
    }

    /** The events of a request in the outbox, in order, by simple type name. */
    protected List<String> eventsOf(UUID request) {
        return jdbc.sql("select event from request_history where request_id = ? order by sequence")
                .param(request)
                .query(String.class)
                .list();
    }

    private static final String FLOW = "/api/v1/flows/budget-approval";

    /** The flow as it comes: the first version. */
    protected String shippedFlow() {
        return as("admin").get(FLOW + "/versions/1/xml").asString();
    }

    protected String shippedFlowTable() {
        return as("admin").get(FLOW + "/versions/1/xml?part=dmn").asString();
    }

    /**
     * Publishes a redesigned flow by four eyes.
     *
     * @param dmn null for the table as it comes
     * @return its version
     */
    protected int publishFlow(String bpmn, @Nullable String dmn) {
        Map<String, Object> draft = new HashMap<>(Map.of("name", "Redesigned", "basedOn", 1, "bpmn", bpmn));
        if (dmn != null) {
            draft.put("dmn", dmn);
        }
        String id = as("admin")
                .body(draft)
                .post(FLOW + "/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return as("admin2")
                .body(Map.of("note", "Because"))
                .post(FLOW + "/drafts/" + id + "/publish")
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    /** Categories that other tests made, and nobody decides, would keep any flow from being published. */
    protected void leaveAssignedCategories() {
        jdbc.sql("""
                        update category set active = false where exists (
                            select from unnest(array['L1', 'L2', 'L3']) as needed (level)
                            where not exists (
                                select from assignment a where a.category_id = category.id and a.level = needed.level))""").update();
    }

    /** Has the engine do now what a timer of a request waits for. */
    protected void fire(UUID request, String timer) {
        ManagementService management = engine.getManagementService();
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(jdbc.sql("select process_instance_id from budget_request where id = ?")
                        .param(request)
                        .query(String.class)
                        .single())
                .activityId(timer)
                .singleResult()
                .getId());
    }

    /** Lets the window of a decision end now, by the database's clock. */
    protected void closeWindow(UUID approval) {
        jdbc.sql("update approval set rollback_until = clock_timestamp() - interval '1 millisecond' where id = ?")
                .param(approval)
                .update();
    }

    protected Instant databaseTime() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, i) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
