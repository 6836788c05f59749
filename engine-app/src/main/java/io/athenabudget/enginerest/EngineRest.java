package io.athenabudget.enginerest;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import io.athenabudget.cockpit.EngineDoor;
import io.athenabudget.cockpit.PlainAddresses;
import io.athenabudget.flows.WorkerVariables;
import io.athenabudget.identity.BearerAccess;
import io.athenabudget.identity.Role;
import io.athenabudget.rest.ProblemWriter;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.impl.FetchAndLockContextListener;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Opens the engine's REST API, and says who stands in front of it. The application as a whole leaves it out. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("athena.engine-rest.enabled")
@Import(CamundaBpmRestJerseyAutoConfiguration.class)
class EngineRest {
    static final String API = "/engine-rest";

    /** Workers sign in as administrators do, with a token that no browser sends on its own. */
    @Bean
    @Order(5)
    SecurityFilterChain workers(
            HttpSecurity http,
            BearerAccess bearer,
            IdentityService engine,
            ExternalTaskService externalTasks,
            WorkerVariables variables,
            ProblemWriter problems)
            throws Exception {
        return bearer.to(http.securityMatcher(withDefaults().matcher(API + "/**")))
                .authorizeHttpRequests(calls -> calls.requestMatchers(WorkerCalls::isOne)
                        .hasRole(Role.ADMIN.name())
                        .anyRequest()
                        .denyAll())
                .requestCache(cache -> cache.disable())
                .exceptionHandling(handling -> handling.accessDeniedHandler((call, answer, e) ->
                        problems.write(answer, HttpStatus.FORBIDDEN, "forbidden", WorkerCalls.whyRefused(call))))
                .addFilterAfter(new EngineCaller(engine), AuthorizationFilter.class)
                .addFilterAfter(new WorkerAnswers(externalTasks, variables, problems), AuthorizationFilter.class)
                .addFilterAfter(new EngineDoor(problems), AuthorizationFilter.class)
                .build();
    }

    /** The server waits for calls under way before it stops, and workers may wait for work as long as they like. */
    @EventListener(ContextClosedEvent.class)
    void answerWhoWaitsForWork() {
        FetchAndLockContextListener.getFetchAndLockHandler().shutdown();
    }

    /** First of all: what comes next reads the address, and takes it to be spelled as the servlet's. */
    @Bean
    FilterRegistrationBean<PlainAddresses> plainAddressesOfEngineRest(ProblemWriter problems) {
        FilterRegistrationBean<PlainAddresses> registration =
                new FilterRegistrationBean<>(new PlainAddresses(problems));
        registration.setName("plainAddressesOfEngineRest");
        registration.addUrlPatterns(API + "/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return registration;
    }
}
