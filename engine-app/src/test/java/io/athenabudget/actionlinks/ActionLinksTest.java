package io.athenabudget.actionlinks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.athenabudget.RunningApplication;
import io.athenabudget.events.EventCodec;
import io.athenabudget.identity.PurposeTokens;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Deciding from a message: a link shows a page, and only its button decides, once. */
class ActionLinksTest extends RunningApplication {
    private static final String FIRST_PASSWORD = "a first password";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final RestAssuredConfig AS_WRITTEN = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs(FORM, ContentType.TEXT));

    @Autowired
    private ActionLinks links;

    @Autowired
    private PurposeTokens tokens;

    @Test
    void following_a_link_decides_nothing_however_often_and_its_button_decides_once() {
        UUID request = submit("sales");
        UUID approval = open(request, "L1");
        String link = links.make(id("l1"), approval).approve();

        look(link).statusCode(200);
        look(link).statusCode(200);
        given().head(link).then().statusCode(200);
        given().options(link).then().statusCode(200);
        assertThat(status(approval)).isEqualTo("OPEN");
        assertThat(eventsOf(request)).doesNotContain("ApprovalDecided");

        confirm(link, "comment=Good+fair%0D%0AGo").statusCode(200).body(containsString("You approved this request"));

        as("sales")
                .get("/api/v1/requests/" + request)
                .then()
                .body("decisions[0].outcome", is("APPROVED"))
                .body("decisions[0].decidedBy", is(user("l1")))
                .body("decisions[0].comment", is("Good fair\nGo"))
                .body("step[0].key", is("L2"));
        confirm(link, "").statusCode(410).body(allOf(containsString("used already"), containsString("Approved by")));
        look(link).statusCode(410).body(containsString("used already"));
        assertThat(eventsOf(request)).filteredOn("ApprovalDecided"::equals).hasSize(1);
    }

    @Test
    void what_is_told_of_a_decision_says_whether_it_was_taken_by_a_link() throws Exception {
        UUID byLink = submit("sales");
        confirm(links.make(id("l1"), open(byLink, "L1")).approve(), "").statusCode(200);
        UUID bySession = submit("sales");
        approve("l1", bySession, "L1");

        assertThat(authentications(byLink, "ApprovalDecided")).containsExactly("ACTION_LINK");
        assertThat(authentications(byLink, "RequestSubmitted")).containsOnlyNulls();
        assertThat(authentications(bySession, "ApprovalDecided")).containsOnlyNulls();
    }

    private List<String> authentications(UUID request, String event) throws Exception {
        EventCodec codec = new EventCodec();
        return jdbc
                .sql("select payload from outbox_event where key = ? order by id")
                .param(request.toString())
                .query((row, i) -> codec.decode(row.getBytes("payload")))
                .list()
                .stream()
                .filter(sent -> sent.data().getClass().getSimpleName().equals(event))
                .map(sent -> sent.metadata().origin().authentication())
                .toList();
    }

    @Test
    void the_page_says_what_is_asked_and_lets_nothing_else_happen() {
        UUID approval = open(submit("sales"), "L1");
        look(links.make(id("l1"), approval).approve())
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", containsString("no-store"))
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", containsString("noindex"))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("form-action 'self'"),
                                containsString("frame-ancestors 'none'"),
                                containsString("base-uri 'none'"),
                                not(containsString("script")),
                                not(containsString("unsafe"))))
                .header("Set-Cookie", org.hamcrest.Matchers.nullValue())
                .body(allOf(
                        containsString("Approve this request?"),
                        containsString("Trade fair in Lisbon"),
                        containsString("BR-"),
                        containsString("1,250.00"),
                        containsString("Sam Sales EMEA")))
                .body(allOf(containsString("<form method=\"post\""), not(containsString("<script"))));
    }

    @Test
    void a_rejection_says_why() {
        UUID request = submit("sales");
        String link = links.make(id("l1"), open(request, "L1")).reject();

        look(link).statusCode(200).body(containsString("required=\"required\""));
        confirm(link, "comment=+%0D%0A+").statusCode(400).body(containsString("Write a comment"));
        confirm(link, "").statusCode(400);
        confirm(link, "comment=Too+expensive").statusCode(200).body(containsString("You rejected this request"));

        request(request).then().body("status", is("REJECTED")).body("decisions[0].comment", is("Too expensive"));
    }

    @Test
    void a_link_that_has_expired_decides_nothing_and_shows_nothing() {
        UUID approval = open(submit("sales"), "L1");
        String link = ActionLinks.PATH
                + tokens.sign(
                        "act",
                        new PurposeTokens.Claims(
                                UUID.randomUUID(),
                                id("l1"),
                                0,
                                Map.of("approval", approval.toString(), "action", "APPROVED"),
                                Instant.now().minusSeconds(1)));
        look(link).statusCode(410).body(containsString("has expired")).body(not(containsString("Lisbon")));
        confirm(link, "").statusCode(410);
        assertThat(status(approval)).isEqualTo("OPEN");
    }

    @Test
    void what_we_did_not_sign_as_a_link_decides_nothing() throws Exception {
        UUID approval = open(submit("sales"), "L1");
        String link = links.make(id("l1"), approval).approve();
        String token = link.substring(ActionLinks.PATH.length());
        String unsigned = new PlainJWT(SignedJWT.parse(token).getJWTClaimsSet()).serialize();

        for (String forged : List.of(unsigned, token.substring(0, token.length() - 8), tokenOf("l1"), "x", "a.b.c")) {
            look(ActionLinks.PATH + forged).statusCode(403).body(containsString("not valid"));
            confirm(ActionLinks.PATH + forged, "").statusCode(403);
        }
        given().auth().oauth2(token).get("/api/v1/users/me").then().statusCode(401);
        assertThat(status(approval)).isEqualTo("OPEN");
    }

    @RepeatedTest(5)
    void of_two_simultaneous_confirmations_one_decides() throws Exception {
        UUID request = submit("sales");
        String link = links.make(id("l1"), open(request, "L1")).approve();

        assertThat(atOnce(
                        () -> send(link, "").statusCode(), () -> send(link, "").statusCode()))
                .containsExactlyInAnyOrder(200, 410);
        assertThat(eventsOf(request)).filteredOn("ApprovalDecided"::equals).hasSize(1);
    }

    @RepeatedTest(5)
    void of_both_links_used_at_once_one_decides() throws Exception {
        UUID request = submit("sales");
        ActionLinks.Pair pair = links.make(id("l1"), open(request, "L1"));

        assertThat(atOnce(
                        () -> send(pair.approve(), "").statusCode(),
                        () -> send(pair.reject(), "comment=No").statusCode()))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(eventsOf(request)).filteredOn("ApprovalDecided"::equals).hasSize(1);
    }

    @Test
    void who_comes_too_late_sees_what_stands() {
        UUID request = submit("sales");
        ActionLinks.Pair pair = links.make(id("l1"), open(request, "L1"));
        UUID approval = approve("l1", request, "L1");
        look(pair.reject())
                .statusCode(409)
                .body(allOf(containsString("Nothing is left to decide"), containsString("L1 Approver EMEA")));
        confirm(pair.reject(), "comment=No").statusCode(409);

        rollBack("l1", approval).then().statusCode(200);
        look(pair.reject()).statusCode(409).body(containsString("was rolled back since"));
    }

    @Test
    void a_request_that_was_withdrawn_leaves_nothing_to_decide() {
        UUID request = submit("sales");
        String link = links.make(id("l1"), open(request, "L1")).approve();
        as("sales")
                .body(Map.of("comment", "Not needed"))
                .post("/api/v1/requests/" + request + "/withdraw")
                .then()
                .statusCode(200);
        look(link).statusCode(409).body(containsString("was withdrawn"));
        confirm(link, "").statusCode(409).body(containsString("was withdrawn"));
    }

    @Test
    void whoever_is_not_active_or_not_responsible_any_more_decides_and_sees_nothing() {
        UUID approval = open(submit("sales"), "L1");
        String link = links.make(id("l1"), approval).approve();
        changed("active = false", () -> {
            look(link).statusCode(403).body(containsString("not active")).body(not(containsString("Lisbon")));
            confirm(link, "").statusCode(403).body(containsString("not active"));
        });
        changed("roles = '{SALES}'", () -> {
            look(link).statusCode(403).body(not(containsString("Lisbon")));
            confirm(link, "").statusCode(403).body(containsString("not yours to decide"));
        });
        assertThat(status(approval)).isEqualTo("OPEN");
        confirm(link, "").statusCode(200);
    }

    @Test
    void a_link_ends_with_a_changed_password_with_logging_out_everywhere_and_with_a_deactivation() {
        UUID approval = open(submit("sales"), "L1");
        String username = "link." + UUID.randomUUID().toString().substring(0, 8);
        UUID user = approver(username, approval);
        String bearer = logIn(username, FIRST_PASSWORD);
        try {
            isEndedBy(
                    user,
                    approval,
                    () -> given().auth()
                            .oauth2(bearer)
                            .contentType(ContentType.JSON)
                            .body(Map.of("currentPassword", FIRST_PASSWORD, "newPassword", "a second password"))
                            .put("/api/v1/users/me/password")
                            .then()
                            .statusCode(204));
            isEndedBy(
                    user,
                    approval,
                    () -> given().auth()
                            .oauth2(bearer)
                            .delete("/api/v1/users/me/sessions")
                            .then()
                            .statusCode(204));
            isEndedBy(user, approval, () -> change(user, Map.of("password", "a third password")));
            isEndedBy(user, approval, () -> {
                change(user, Map.of("active", false));
                change(user, Map.of("active", true));
            });
            // What else changes of them ends nothing.
            String link = links.make(user, approval).approve();
            change(user, Map.of("displayName", "Another Name"));
            look(link).statusCode(200);
            confirm(link, "").statusCode(200);
        } finally {
            jdbc.sql("delete from responsibility_approver where user_id = ?")
                    .param(user)
                    .update();
        }
    }

    private void isEndedBy(UUID user, UUID approval, Runnable event) {
        ActionLinks.Pair pair = links.make(user, approval);
        look(pair.approve()).statusCode(200);
        event.run();
        look(pair.approve())
                .statusCode(410)
                .body(containsString("does not count any more"))
                .body(not(containsString("Lisbon")));
        confirm(pair.reject(), "comment=No").statusCode(410);
        assertThat(status(approval)).isEqualTo("OPEN");
    }

    /** Somebody who may decide on the approval, and whom no other test uses. */
    private UUID approver(String username, UUID approval) {
        UUID user = UUID.fromString(as("admin")
                .body(Map.of(
                        "username",
                        username,
                        "password",
                        FIRST_PASSWORD,
                        "email",
                        username + "@athena.example",
                        "displayName",
                        "Linda Link",
                        "roles",
                        List.of("APPROVER"),
                        "region",
                        "EMEA"))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        jdbc.sql("insert into responsibility_approver (responsibility_id, user_id)"
                        + " select responsibility_id, ? from approval where id = ?")
                .params(user, approval)
                .update();
        return user;
    }

    private void change(UUID user, Map<String, Object> change) {
        Map<String, Object> body = as("admin").get("/api/v1/users/" + user).path("");
        body.putAll(change);
        as("admin").body(body).put("/api/v1/users/" + user).then().statusCode(200);
    }

    private static String logIn(String username, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    @Test
    void a_deputy_decides_on_behalf_until_the_delegation_ends() {
        UUID request = submit("sales");
        UUID approval = open(request, "L1");
        String delegation = as("l1").body(Map.of(
                        "fromUserId", user("l1"),
                        "toUserId", user("l1.deputy"),
                        "from", Instant.now().minusSeconds(60).toString(),
                        "until", Instant.now().plusSeconds(600).toString()))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String link = links.make(id("l1.deputy"), approval).approve();
        String later = links.make(id("l1.deputy"), open(submit("sales"), "L1")).approve();
        look(link).statusCode(200).body(allOf(containsString("On behalf of"), containsString("L1 Approver EMEA")));
        confirm(link, "").statusCode(200);
        request(request).then().body("decisions[0].onBehalfOf", is(user("l1")));

        as("l1").delete("/api/v1/delegations/" + delegation).then().statusCode(204);
        look(later).statusCode(403).body(not(containsString("Lisbon")));
        confirm(later, "").statusCode(403).body(containsString("not yours to decide"));
    }

    @Test
    void what_a_requester_wrote_is_text_and_nothing_more() {
        UUID request = UUID.fromString(as("sales")
                .body(submission(Map.of("title", "<script>alert(1)</script>\"'><img src=x onerror=y>[[${7*7}]]")))
                .post("/api/v1/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        String link = links.make(id("l1"), open(request, "L1")).reject();
        look(link)
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt;"))
                .body(containsString("[[${7*7}]]"))
                .body(not(containsString("<script")))
                .body(not(containsString("<img")));
        send(link, "comment=" + "%3C/textarea%3E%3Cscript%3E" + "x".repeat(4_000))
                .then()
                .statusCode(413)
                .body(not(containsString("<script")))
                .body(containsString("&lt;/textarea&gt;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/plain",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "application/xml",
                "nonsense"
            })
    void what_does_not_come_from_the_form_decides_nothing(String type) throws Exception {
        UUID approval = open(submit("sales"), "L1");
        String link = links.make(id("l1"), approval).approve();
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + link))
                                .header("Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofString("{\"comment\": \"x\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("Confirm here once more");
        assertThat(status(approval)).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @CsvSource({"comment=%zz, 400", "comment=%00, 400", "comment=%ff%fe, 400", "comment=%, 400"})
    void a_comment_that_is_no_text_is_refused(String form, int status) {
        UUID approval = open(submit("sales"), "L1");
        confirm(links.make(id("l1"), approval).approve(), form)
                .statusCode(status)
                .contentType("text/html");
        assertThat(status(approval)).isEqualTo("OPEN");
    }

    @Test
    void a_comment_that_is_too_long_is_refused_and_kept_on_the_page() {
        UUID approval = open(submit("sales"), "L1");
        String link = links.make(id("l1"), approval).approve();
        confirm(link, "comment=" + "y".repeat(4_001))
                .statusCode(413)
                .body(allOf(containsString("too long"), containsString("y".repeat(4_001))));
        confirm(link, "comment=" + "y".repeat(500_000)).statusCode(413).body(containsString("too long"));
        assertThat(status(approval)).isEqualTo("OPEN");
        confirm(link, "comment=" + "%D8%B9".repeat(4_000)).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, en, ltr, Approve this request?, £|€",
        "es, es, ltr, ¿Aprobar esta solicitud?, €",
        "de, de, ltr, Diesen Antrag genehmigen?, '1.250,00'",
        "fr-FR, fr, ltr, Approuver cette demande ?, €",
        "ar, ar, rtl, هل توافق على هذا الطلب؟, €",
        "ja, en, ltr, Approve this request?, '1,250.00'"
    })
    void the_page_speaks_the_language_of_the_user(
            String locale, String language, String direction, String heading, String amount) throws Exception {
        UUID approval = open(submit("sales"), "L1");
        ActionLinks.Pair pair = links.make(id("l1"), approval);
        changed("locale = '" + locale + "', time_zone = 'Asia/Riyadh'", () -> {
            String page = look(pair.approve())
                    .statusCode(200)
                    .body(containsString("lang=\"" + language + "\" dir=\"" + direction + "\""))
                    .body(containsString(heading))
                    .extract()
                    .asString();
            assertThat(page).containsPattern(amount).doesNotContain("??");
            keep(language + "-" + locale, page);
            keep(language + "-reject", send(pair.reject(), "").asString());
        });
    }

    @Test
    void no_record_of_a_call_contains_a_link() {
        long before = jdbc.sql("select coalesce(max(id), 0) from outbox_event")
                .query(Long.class)
                .single();
        given().auth()
                .oauth2(tokenOf("l1"))
                .get(ActionLinks.PATH + "forged")
                .then()
                .statusCode(403);
        given().header("Authorization", "Bearer nonsense")
                .get(links.make(id("l1"), open(submit("sales"), "L1")).approve())
                .then()
                .statusCode(200);
        assertThat(jdbc.sql("select convert_from(payload, 'UTF8') from outbox_event where id > ?")
                        .param(before)
                        .query(String.class)
                        .list())
                .noneMatch(event -> event.contains("/act/"));
    }

    @Test
    void links_last_as_long_as_is_set() {
        ActionLinks.Pair pair = links.make(id("l1"), open(submit("sales"), "L1"));
        assertThat(Duration.between(Instant.now(), pair.expiresAt()))
                .isBetween(Duration.ofHours(71), Duration.ofHours(72));
    }

    /** Pages to look at, when somebody wants to: {@code -Dpages.directory=…}. */
    private static void keep(String name, String page) {
        String directory = System.getProperty("pages.directory");
        if (directory != null) {
            try {
                Files.writeString(Path.of(directory, name + ".html"), page);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** Changes the approver of L1 for a moment. */
    private void changed(String change, Runnable meanwhile) {
        Map<String, Object> before = jdbc.sql(
                        "select active, roles, locale, time_zone from app_user where username = 'l1'")
                .query()
                .singleRow();
        try {
            jdbc.sql("update app_user set " + change + " where username = 'l1'").update();
            meanwhile.run();
        } finally {
            jdbc.sql("update app_user set active = ?, roles = ?, locale = ?, time_zone = ? where username = 'l1'")
                    .params(before.get("active"), before.get("roles"), before.get("locale"), before.get("time_zone"))
                    .update();
        }
    }

    private UUID id(String username) {
        return UUID.fromString(user(username));
    }

    private String status(UUID approval) {
        return jdbc.sql("select status from approval where id = ?")
                .param(approval)
                .query(String.class)
                .single();
    }

    private static ValidatableResponse look(String link) {
        return given().get(link).then();
    }

    private static ValidatableResponse confirm(String link, String form) {
        return send(link, form).then();
    }

    private static Response send(String link, String form) {
        return given().config(AS_WRITTEN).contentType(FORM).body(form).post(link);
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Integer>> running = new ArrayList<>();
            for (Callable<Integer> call : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            return List.of(running.get(0).get(), running.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }
}
