package io.athenabudget.calls;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says about the API as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDocumentation {
    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Athena Budget")
                        .version("v1")
                        .license(new License().name("Apache-2.0"))
                        .description("""
                                Errors are RFC 9457 problems with a stable `type`, and `errors[]` for invalid fields. \
                                Every POST that changes something takes an `Idempotency-Key`. Updates take `If-Match`. \
                                Lists answer `{items, nextCursor}`. Money is a decimal string with an ISO 4217 code, \
                                times are RFC 3339 in UTC."""))
                .components(new Components()
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList("session"));
    }
}
