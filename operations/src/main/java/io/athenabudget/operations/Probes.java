package io.athenabudget.operations;

import java.util.Map;
import org.springframework.boot.actuate.health.HealthComponent;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.HttpCodeStatusMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Whether this instance lives and takes calls, on the port that it takes them at: who starts and balances instances has to
 * see what callers see. They are told yes or no; why is told on the port of operators.
 */
@Configuration(proxyBeanMethods = false)
class Probes {
    private static final String LIVENESS = "liveness";
    private static final String READINESS = "readiness";

    @Bean
    RouterFunction<ServerResponse> probesOnTheServicesPort(HealthEndpoint health, HttpCodeStatusMapper codes) {
        return RouterFunctions.route()
                .GET("/actuator/health/" + LIVENESS, call -> answer(health.healthForPath(LIVENESS), codes))
                .GET("/actuator/health/" + READINESS, call -> answer(health.healthForPath(READINESS), codes))
                .build();
    }

    private static ServerResponse answer(HealthComponent health, HttpCodeStatusMapper codes) {
        return ServerResponse.status(codes.getStatusCode(health.getStatus()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("status", health.getStatus().getCode()));
    }
}
