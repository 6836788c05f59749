package io.athenabudget.gateway;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Adds to the OpenAPI document what the connectors answer through the gateway, from their committed contracts. */
@Component
class ConnectorDocumentation implements OpenApiCustomizer {
    private static final List<String> CONNECTORS = List.of("audit", "notification");
    /** What has no route: other services call it, with their certificates. */
    private static final List<String> FOR_SERVICES =
            List.of("/api/v1/notify/push", "/api/v1/notify/email", "/api/v1/notify/sms");

    @Override
    public void customise(OpenAPI document) {
        for (String connector : CONNECTORS) {
            OpenAPI contract = contract(connector);
            contract.getPaths().forEach((path, item) -> {
                if (!FOR_SERVICES.contains(path)) {
                    document.path(path, item);
                }
            });
            contract.getComponents().getSchemas().forEach((name, schema) -> document.schema(name, schema));
        }
    }

    private static OpenAPI contract(String connector) {
        try (InputStream json = new ClassPathResource("contracts/" + connector + "/openapi.json").getInputStream()) {
            return Json31.mapper().readValue(json, OpenAPI.class);
        } catch (IOException e) {
            throw new IllegalStateException("The contract of " + connector + " is missing from this build", e);
        }
    }
}
