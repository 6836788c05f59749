package io.athenabudget.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.filter.CircuitBreakerFilterFunctions.circuitBreaker;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import io.athenabudget.access.MutualTlsRequests;
import io.athenabudget.calls.SensitiveRead;
import io.athenabudget.rest.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What is answered by a connector: nothing passes that is not listed here. Who may call a route is decided before, with all
 * other calls.
 */
@Configuration(proxyBeanMethods = false)
class Routes {
    private static final Logger log = LoggerFactory.getLogger(Routes.class);

    @Bean
    @Conditional(AnyConnector.class)
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
        return to(
                "audit",
                properties.audit(),
                List.of(
                        call(HttpMethod.GET, "/api/v1/audit/**"),
                        call(HttpMethod.POST, "/api/v1/audit/dead-letters/replay")));
    }

    /** Sending is not among them: that is for services, by their certificates, and not through here. */
    @Bean
    RouterFunction<ServerResponse> notification(GatewayProperties properties) {
        return to(
                "notification",
                properties.notification(),
                List.of(
                        call(HttpMethod.GET, "/api/v1/notify/status/{id}"),
                        call(HttpMethod.GET, "/api/v1/notify/messages"),
                        call(HttpMethod.GET, "/api/v1/notify/preferences"),
                        call(HttpMethod.PUT, "/api/v1/notify/preferences"),
                        call(HttpMethod.POST, "/api/v1/notify/dead-letters/replay"),
                        call(HttpMethod.POST, "/api/v1/callbacks/{provider}")));
    }

    /** Where a local run shows its messages. */
    @Bean
    RouterFunction<ServerResponse> outboxPage(GatewayProperties properties) {
        URI notification = properties.outboxPage() ? properties.notification() : null;
        return notification == null
                ? request -> java.util.Optional.empty()
                : to("outbox", notification, List.of(call(HttpMethod.GET, "/dev/outbox/**")));
    }

    private static RequestPredicate call(HttpMethod method, String path) {
        return RequestPredicates.method(method).and(RequestPredicates.path(path));
    }

    private static RouterFunction<ServerResponse> to(
            String connector, @Nullable URI address, List<RequestPredicate> calls) {
        var routes = route(connector);
        if (address == null) {
            calls.forEach(call -> routes.route(call, request -> unavailable()));
            return routes.build();
        }
        calls.forEach(call -> routes.route(call, http()));
        return routes.before(Routes::wellFormed)
                .before(uri(address))
                .before(Routes::sensitive)
                .filter(circuitBreaker(connector))
                .onError(Exception.class, Routes::failed)
                .build();
    }

    /**
     * Has parameters refused that no call takes, before they count as a failure of the connector and open its circuit. Those
     * of a form stay unread: who signed it signed its bytes.
     */
    private static ServerRequest wellFormed(ServerRequest request) {
        HttpServletRequest call = request.servletRequest();
        String type = call.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            call.getParameterMap();
        }
        return request;
    }

    /** Entries tell about everybody, so who read them is recorded too; proofs and checkpoints tell of hashes. */
    private static ServerRequest sensitive(ServerRequest request) {
        String path = request.path();
        if (path.equals("/api/v1/audit/logs")
                || path.startsWith("/api/v1/audit/export/")
                || path.equals("/api/v1/notify/messages")) {
            SensitiveRead.mark(request.servletRequest());
        }
        return request;
    }

    private static ServerResponse failed(Throwable e, ServerRequest request) {
        if (e instanceof RequestRejectedException) {
            return ServerResponse.from(new InvalidInput("parameters", "have characters that no call takes"));
        }
        log.warn("{} could not be answered: {}", request.path(), e.toString());
        return unavailable();
    }

    private static ServerResponse unavailable() {
        return ServerResponse.from(new ConnectorUnavailable());
    }

    /** Without a connector there is nobody to show a certificate to, and perhaps no certificate. */
    static final class AnyConnector implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment().containsProperty("athena.gateway.audit")
                    || context.getEnvironment().containsProperty("athena.gateway.notification");
        }
    }
}
