package io.athenabudget;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayMultipartAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The engine, its REST API and everything around a budget request, as one Spring Boot application. Of what is below this
 * package, the connectors are applications of their own, also where they share a class path with this one.
 */
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {
            UserDetailsServiceAutoConfiguration.class,
            // Would take the place of Spring's own way with uploads, for the sake of routes that take none.
            GatewayMultipartAutoConfiguration.class
        },
        // Comes only when it is switched on, and never without those who stand in front of it.
        excludeName = "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration")
@ComponentScan(
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class),
            @Filter(type = FilterType.REGEX, pattern = AthenaApplication.CONNECTORS)
        })
@ConfigurationPropertiesScan({
    "io.athenabudget.actionlinks",
    "io.athenabudget.approvals",
    "io.athenabudget.changes",
    "io.athenabudget.enginerest",
    "io.athenabudget.flows",
    "io.athenabudget.gateway",
    "io.athenabudget.identity",
    "io.athenabudget.insights",
    "io.athenabudget.internalport",
    "io.athenabudget.requests",
    "io.athenabudget.retention"
})
@EnableScheduling
@Modulithic
public class AthenaApplication {
    static final String CONNECTORS = "io\\.athenabudget\\.(access|audit|intake|notification)\\..*";

    public static void main(String[] arguments) {
        SpringApplication.run(AthenaApplication.class, arguments);
    }
}
