package io.athenabudget.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.filter.CircuitBreakerFilterFunctions.circuitBreaker;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import io.athenabudget.access.MutualTlsRequests;
import io.athenabudget.calls.SensitiveRead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What is answered by a connector. Who may call a route is decided before, with all other calls. */
@Configuration(proxyBeanMethods = false)
class Routes {
    private static final Logger log = LoggerFactory.getLogger(Routes.class);

    @Bean
    @ConditionalOnProperty("athena.gateway.audit")
    RestClientProxyExchange connectors(
            RestClient.Builder client, SslBundles bundles, GatewayProperties properties, GatewayMvcProperties gateway) {
        return new RestClientProxyExchange(
                client.requestFactory(new MutualTlsRequests(
                                bundles, properties.sslBundle(), properties.connectTimeout(), properties.readTimeout()))
                        .build(),
                gateway);
    }

    @Bean
    RouterFunction<ServerResponse> audit(GatewayProperties properties) {
        String path = "/api/v1/audit/**";
        String replay = "/api/v1/audit/dead-letters/replay";
        if (properties.audit() == null) {
            return route("audit")
                    .GET(path, request -> unavailable())
                    .POST(replay, request -> unavailable())
                    .build();
        }
        return route("audit")
                .GET(path, http())
                .POST(replay, http())
                .before(uri(properties.audit()))
                .before(Routes::sensitive)
                .filter(circuitBreaker("audit"))
                .onError(Exception.class, Routes::unavailable)
                .build();
    }

    /** Entries tell about everybody, so who read them is recorded too; proofs and checkpoints tell of hashes. */
    private static ServerRequest sensitive(ServerRequest request) {
        String path = request.path();
        if (path.equals("/api/v1/audit/logs") || path.startsWith("/api/v1/audit/export/")) {
            SensitiveRead.mark(request.servletRequest());
        }
        return request;
    }

    private static ServerResponse unavailable(Throwable e, ServerRequest request) {
        log.warn("{} could not be answered: {}", request.path(), e.toString());
        return unavailable();
    }

    private static ServerResponse unavailable() {
        return ServerResponse.from(new ConnectorUnavailable());
    }
}
