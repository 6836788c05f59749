package io.athenabudget.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.athenabudget.rest.ProblemWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.cache.caffeine.CaffeineCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.DPoPAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/**
 * Each call needs the certificate of a known service and, but for a few that are listed, the access token of somebody; roles
 * are on the controllers.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class AccessConfiguration {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(5);

    @Bean
    SecurityFilterChain calls(
            HttpSecurity http, AccessProperties properties, JwtDecoder decoder, ProblemWriter problems)
            throws Exception {
        return http.authorizeHttpRequests(calls -> calls.requestMatchers(withoutToken(properties))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie authenticates anybody here, so there is nothing to forge.
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(
                        new NamedCallers(Set.copyOf(properties.callers()), problems), SecurityContextHolderFilter.class)
                .addFilter(new ShownTokens(decoder, AccessConfiguration::isOfThisCall, roles())
                        .filter((request, response, e) -> refused(response, problems, e)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, e) -> refused(response, problems, e))
                        .accessDeniedHandler((request, response, e) -> problems.write(
                                response,
                                HttpStatus.FORBIDDEN,
                                "forbidden",
                                "Your roles do not allow this call. Ask an administrator.")))
                .build();
    }

    private static void refused(HttpServletResponse response, ProblemWriter problems, AuthenticationException e)
            throws IOException {
        if (e instanceof DpopRefusal refusal) {
            refusal.write(response, problems);
        } else {
            problems.write(
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "unauthenticated",
                    "This call needs a valid access token. Log in, or refresh your session.");
        }
    }

    /**
     * The gateway knows by which address it is called, and lets no proof pass twice. Here it has to be one of the token, and of
     * this call: the token ends within minutes, and its proofs with it.
     */
    private static void isOfThisCall(DpopProof proof, DPoPAuthenticationToken call) {
        if (!proof.isForPathOf(call.getResourceUri())) {
            throw DpopRefusal.invalidProof("Its htu is another address");
        }
    }

    @Bean
    JwtDecoder accessTokens(AccessProperties properties, SslBundles bundles) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        properties.jwksUri().toString())
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .restOperations(keyRequests(properties, bundles))
                .cache(new CaffeineCache(
                        "jwks",
                        Caffeine.newBuilder()
                                .expireAfterWrite(properties.jwksCache())
                                .build()))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(properties.issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(properties.issuer())),
                new JwtClaimValidator<>("exp", expiry -> expiry != null)));
        return decoder;
    }

    private static RequestMatcher[] withoutToken(AccessProperties properties) {
        return properties.withoutToken().stream()
                .map(call -> call.split(" ", 2))
                .map(call -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.valueOf(call[0]), call[1]))
                .toArray(RequestMatcher[]::new);
    }

    /** Keys decide who gets in, so where TLS is spoken, only a server of ours is believed. */
    private static RestOperations keyRequests(AccessProperties properties, SslBundles bundles) {
        boolean encrypted = "https".equalsIgnoreCase(properties.jwksUri().getScheme());
        return new RestTemplate(
                encrypted
                        ? new MutualTlsRequests(bundles, properties.sslBundle(), CONNECT_TIMEOUT, READ_TIMEOUT)
                        : plainRequests());
    }

    private static ClientHttpRequestFactory plainRequests() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(CONNECT_TIMEOUT);
        requests.setReadTimeout(READ_TIMEOUT);
        return requests;
    }

    private static JwtAuthenticationConverter roles() {
        JwtGrantedAuthoritiesConverter authorities = new JwtGrantedAuthoritiesConverter();
        authorities.setAuthoritiesClaimName("roles");
        authorities.setAuthorityPrefix("ROLE_");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(authorities);
        return converter;
    }
}
