package io.athenabudget.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.athenabudget.RunningApplication;
import io.athenabudget.testing.S3Server;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

@DirtiesContext
class AttachmentsInS3Test extends RunningApplication {
    private static final String BUCKET = "athena-attachments";
    private static final byte[] OFFER = "Forty square metres, corner stand".getBytes(StandardCharsets.UTF_8);
    private static final S3Server SERVER = new S3Server().start();
    private static final S3Client S3 = SERVER.client();

    @Autowired
    private PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void storage(DynamicPropertyRegistry registry) {
        S3.createBucket(bucket -> bucket.bucket(BUCKET));
        registry.add("athena.attachments.s3.endpoint", SERVER::endpoint);
        registry.add("athena.attachments.s3.region", () -> S3Server.REGION);
        registry.add("athena.attachments.s3.bucket", () -> BUCKET);
        registry.add("athena.attachments.s3.access-key-id", () -> S3Server.ACCESS_KEY_ID);
        registry.add("athena.attachments.s3.secret-access-key", () -> S3Server.SECRET_ACCESS_KEY);
        registry.add("athena.attachments.s3.path-style", () -> true);
    }

    @Test
    void a_file_comes_back_as_it_was_attached() {
        UUID request = submit("sales");
        byte[] largest = new byte[(int) Attachments.LARGEST];
        Arrays.fill(largest, (byte) 7);

        for (byte[] content : List.of(OFFER, largest)) {
            UUID attachment = attached(attach(request, content));
            Response download = download(request, attachment);
            assertThat(download.statusCode()).isEqualTo(200);
            assertThat(download.asByteArray()).isEqualTo(content);
            assertThat(download.header("Content-Disposition")).contains("Confidential%20offer.txt");
        }
    }

    @Test
    void the_bucket_learns_ids_and_the_type_but_no_file_name() {
        UUID request = submit("sales");
        UUID attachment = attached(attach(request, OFFER));

        assertThat(keys(request)).containsExactly("requests/" + request + "/" + attachment);
        HeadObjectResponse object = S3.headObject(head -> head.bucket(BUCKET).key(key(request, attachment)));
        assertThat(object.contentType()).isEqualTo("text/plain");
        assertThat(object.metadata()).isEmpty();
        assertThat(jdbc.sql("select stored_in from request_attachment where id = ? and content is null")
                        .param(attachment)
                        .query(String.class)
                        .single())
                .isEqualTo("S3");
    }

    @Test
    void a_file_that_was_kept_in_the_database_before_is_still_read_from_there() {
        UUID request = submit("sales");
        UUID attachment = UUID.randomUUID();
        // As the version before this one wrote it.
        jdbc.sql("""
                        insert into request_attachment
                            (id, request_id, file_name, content_type, size, sha256, added_by, added_at, content)
                        select ?, id, 'offer.txt', 'text/plain', ?, encode(sha256(?), 'hex'), requester_id, now(), ?
                        from budget_request where id = ?""").params(attachment, OFFER.length, OFFER, OFFER, request).update();

        assertThat(download(request, attachment)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(OFFER);
    }

    @Test
    void what_is_refused_late_leaves_no_object_and_the_upload_holds_no_lock() {
        UUID request = submit("sales");
        CompletableFuture<Response> attaching = new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("select 1 from budget_request where id = ? for update")
                    .param(request)
                    .query(Integer.class)
                    .single();
            CompletableFuture<Response> call = CompletableFuture.supplyAsync(() -> attach(request, OFFER));
            await("the upload, while somebody else has the request's lock").until(() -> keys(request), hasSize(1));
            jdbc.sql("""
                            update budget_request set status = 'WITHDRAWN', final_at = clock_timestamp()
                            where id = ?""").param(request).update();
            return call;
        });

        assertThat(attaching.join().statusCode()).isEqualTo(409);
        assertThat(keys(request)).isEmpty();
        assertNothingStored(request);
    }

    @Test
    void what_can_be_refused_at_once_is_not_uploaded() {
        UUID request = submit("sales");
        attach(request, new byte[0]).then().statusCode(400);
        as("sales")
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "offer.exe", OFFER, "application/x-msdownload")
                .post("/api/v1/requests/" + request + "/attachments")
                .then()
                .statusCode(415);
        assertThat(keys(request)).isEmpty();
    }

    @Test
    void an_altered_object_is_not_handed_out() {
        UUID request = submit("sales");
        UUID attachment = attached(attach(request, OFFER));

        for (byte[] other : List.of(
                "Forty square metres, corner bench".getBytes(StandardCharsets.UTF_8),
                "Forty".getBytes(StandardCharsets.UTF_8),
                new byte[5 * 1024 * 1024])) {
            S3.putObject(put -> put.bucket(BUCKET).key(key(request, attachment)), RequestBody.fromBytes(other));
            damaged(download(request, attachment));
        }
    }

    @Test
    void a_lost_object_is_told_apart_from_a_file_that_never_was() {
        UUID request = submit("sales");
        UUID attachment = attached(attach(request, OFFER));
        S3.deleteObject(delete -> delete.bucket(BUCKET).key(key(request, attachment)));

        damaged(download(request, attachment));
        download(request, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void while_the_storage_is_away_nothing_is_half_done_and_everything_else_works() {
        UUID request = submit("sales");
        UUID before = attached(attach(request, OFFER));
        UUID other = submit("sales");
        String key = UUID.randomUUID().toString();

        SERVER.stop();
        try {
            unavailable(attach(other, OFFER, key));
            unavailable(download(request, before));
            assertNothingStored(other);
            approve("l1", other, "L1");
        } finally {
            SERVER.start();
        }

        assertThat(download(request, before).asByteArray()).isEqualTo(OFFER);
        UUID after = attached(attach(other, OFFER, key));
        assertThat(download(other, after).asByteArray()).isEqualTo(OFFER);
        assertThat(keys(other)).containsExactly(key(other, after));
    }

    private void assertNothingStored(UUID request) {
        as("sales")
                .get("/api/v1/requests/" + request + "/attachments")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        assertThat(eventsOf(request)).doesNotContain("AttachmentAdded");
    }

    private static void damaged(Response download) {
        ValidatableResponse problem = download.then().statusCode(502).body("type", endsWith("/attachment-damaged"));
        assertThat(problem.extract().asString()).doesNotContain("square metres");
    }

    private static void unavailable(Response response) {
        response.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", endsWith("/storage-unavailable"));
    }

    private Response attach(UUID request, byte[] content) {
        return attach(request, content, UUID.randomUUID().toString());
    }

    private Response attach(UUID request, byte[] content, String idempotencyKey) {
        return as("sales")
                .contentType(ContentType.MULTIPART)
                .header("Idempotency-Key", idempotencyKey)
                .multiPart("file", "Confidential offer.txt", content, "text/plain")
                .post("/api/v1/requests/" + request + "/attachments");
    }

    private static UUID attached(Response response) {
        return UUID.fromString(response.then().statusCode(201).extract().path("id"));
    }

    private Response download(UUID request, UUID attachment) {
        return as("sales").get("/api/v1/requests/" + request + "/attachments/" + attachment);
    }

    private static List<String> keys(UUID request) {
        return S3Server.keys(S3, BUCKET, "requests/" + request);
    }

    private static String key(UUID request, UUID attachment) {
        return "requests/" + request + "/" + attachment;
    }
}
