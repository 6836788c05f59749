package io.athenabudget.rest.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** The schema of problems, which no Java type of ours stands for: RFC 9457 and what this API adds. */
@Component
class ProblemSchema implements GlobalOpenApiCustomizer {
    @Override
    public void customise(OpenAPI document) {
        document.schema(DocumentedOperations.PROBLEM, problem());
    }

    private static Schema<?> problem() {
        Schema<?> error = of("object")
                .addProperty("pointer", of("string").description("JSON Pointer (RFC 6901) to the invalid field"))
                .addProperty("detail", of("string"));
        error.setRequired(List.of("pointer", "detail"));
        Schema<?> problem = of("object")
                .description("RFC 9457 problem details; some types carry more, such as `current`, the state as it is")
                .addProperty("type", of("string").format("uri-reference").description("Stable; tells what is wrong"))
                .addProperty("title", of("string"))
                .addProperty("status", of("integer"))
                .addProperty("detail", of("string").description("A sentence that says what to do"))
                .addProperty("instance", of("string").format("uri-reference"))
                .addProperty("errors", of("array").items(error));
        problem.setRequired(List.of("type", "title", "status"));
        return problem;
    }

    private static Schema<Object> of(String type) {
        Schema<Object> schema = new Schema<>();
        schema.setTypes(Set.of(type));
        return schema;
    }
}
