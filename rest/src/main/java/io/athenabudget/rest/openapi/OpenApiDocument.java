package io.athenabudget.rest.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Shapes the document, in services that generate one: a connector does in its tests only. */
@AutoConfiguration(afterName = "org.springdoc.core.configuration.SpringDocConfiguration")
@ConditionalOnBean(type = "org.springdoc.core.providers.ObjectMapperProvider")
@Import({Nullability.class, DocumentedOperations.class, ProblemSchema.class})
class OpenApiDocument {
    /** Resolves types as springdoc does, with names of our own. Asked last: whatever is registered after it stands in front. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver namedTypes(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new NestedNames()).openapi31(true);
    }
}
