package io.athenabudget.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The module's openapi.json, which is what the code generates. {@code -Dopenapi.write} accepts a change. */
public final class CommittedOpenApi {
    private static final Path COMMITTED = Path.of("openapi.json");
    private static final String REFERENCE = "#/components/schemas/";
    /** The same schemas in every document. */
    private static final List<String> SHARED = List.of("Problem", "InvalidField");

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private CommittedOpenApi() {}

    /**
     * Fails when the committed document is not the generated one.
     *
     * @param module its path, for the command that accepts a change
     */
    public static void hasNotDrifted(String generated, String module) throws IOException {
        compare((ObjectNode) JSON.readTree(generated), module);
    }

    /**
     * The same for a service behind the gateway, whose document becomes a part of the gateway's.
     *
     * @param service the tag of its operations, and put before the names of all it has
     */
    public static void ofServiceHasNotDrifted(String generated, String service, String module) throws IOException {
        String renamed = generated
                .replace(REFERENCE, REFERENCE + service)
                .replace(REFERENCE + service + service, REFERENCE + service);
        for (String shared : SHARED) {
            renamed = renamed.replace(REFERENCE + service + shared, REFERENCE + shared);
        }
        ObjectNode document = (ObjectNode) JSON.readTree(renamed);
        document.putObject("info").put("title", "Athena Budget: " + service).put("version", "v1");
        if (document.at("/components/schemas") instanceof ObjectNode schemas) {
            List<String> names = new ArrayList<>();
            schemas.fieldNames().forEachRemaining(names::add);
            names.removeAll(SHARED);
            for (String name : names) {
                JsonNode schema = schemas.remove(name);
                schemas.set(name.startsWith(service) ? name : service + name, schema);
            }
        }
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                ((ObjectNode) operation).putArray("tags").add(service);
                String name = operation.path("operationId").asText();
                String prefix = service.toLowerCase(Locale.ROOT);
                if (!name.startsWith(prefix)) {
                    ((ObjectNode) operation)
                            .put(
                                    "operationId",
                                    prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
                }
            }
        }
        compare(document, module);
    }

    /** Fails when a call does not say what it does and how it is refused, or a parameter not what it is. */
    public static void describesEverything(String generated) throws IOException {
        JSON.readTree(generated)
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String call = operation.getKey() + " " + path.getKey();
                    JsonNode described = operation.getValue();
                    assertThat(described.path("summary").asText())
                            .as("summary of %s", call)
                            .isNotBlank();
                    assertThat(described.path("description").asText())
                            .as("description of %s", call)
                            .isNotBlank();
                    assertThat(described.path("responses").findValuesAsText("description"))
                            .as("responses of %s", call)
                            .hasSizeGreaterThan(1)
                            .noneMatch(String::isBlank);
                    for (JsonNode parameter : described.path("parameters")) {
                        assertThat(parameter.path("description").asText())
                                .as("parameter %s of %s", parameter.path("name").asText(), call)
                                .isNotBlank();
                    }
                }));
    }

    private static void compare(ObjectNode document, String module) throws IOException {
        document.remove("servers");
        // Read back as a plain map: its keys are written in order.
        String text = JSON.writeValueAsString(JSON.treeToValue(document, Object.class)) + "\n";
        if (System.getProperty("openapi.write") != null) {
            Files.writeString(COMMITTED, text);
        }
        assertThat(text)
                .as(
                        "openapi.json has drifted; accept with: mvn -pl %s -am test -Dtest=OpenApiTest -Dopenapi.write"
                                + " -Dsurefire.failIfNoSpecifiedTests=false",
                        module)
                .isEqualTo(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "");
    }
}
