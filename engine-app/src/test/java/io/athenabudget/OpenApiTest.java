package io.athenabudget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed OpenAPI document is the one the code generates. Run with {@code -Dopenapi.write} to accept a change. */
class OpenApiTest extends RunningApplication {
    private static final Path COMMITTED = Path.of("openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Test
    void the_committed_contract_is_what_the_code_offers() throws IOException {
        ObjectNode generated =
                (ObjectNode) JSON.readTree(given().get("/docs/openapi.json").asByteArray());
        generated.remove("servers");
        String text = JSON.writeValueAsString(generated) + "\n";
        if (System.getProperty("openapi.write") != null) {
            Files.writeString(COMMITTED, text);
        }
        assertThat(text)
                .as("openapi.json has drifted; accept with: mvn -pl engine-app -am test -Dtest=OpenApiTest"
                        + " -Dopenapi.write -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void there_is_a_page_to_read_it() {
        given().get("/docs").then().statusCode(200);
        given().redirects().follow(false).get("/").then().statusCode(302).header("Location", endsWith("/docs"));
    }
}
