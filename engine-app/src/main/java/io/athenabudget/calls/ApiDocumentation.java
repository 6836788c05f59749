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
    private static final String SESSION = "session";
    private static final String BOUND_SESSION = "boundSession";

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
                                SESSION,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"))
                        .addSecuritySchemes(
                                BOUND_SESSION,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("dpop")
                                        .description(
                                                "A session that was opened with a proof of a key: each call has a proof of"
                                                        + " its own in its DPoP header (RFC 9449, ES256), with the newest"
                                                        + " DPoP-Nonce that an answer had.")))
                .addSecurityItem(new SecurityRequirement().addList(SESSION))
                .addSecurityItem(new SecurityRequirement().addList(BOUND_SESSION));
    }
}
