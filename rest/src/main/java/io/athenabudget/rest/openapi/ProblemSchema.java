package io.athenabudget.rest.openapi;

import io.athenabudget.rest.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** The schema of problems: every call may answer one, also where none of its own is described. */
class ProblemSchema implements GlobalOpenApiCustomizer {
    @Override
    public void customise(OpenAPI document) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(document::schema);
    }
}
