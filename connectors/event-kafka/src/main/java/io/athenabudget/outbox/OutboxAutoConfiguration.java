package io.athenabudget.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.liquibase.LiquibaseAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Adds an outbox, and the relay that empties it, to an application with a database. */
@AutoConfiguration(
        after = {JdbcTemplateAutoConfiguration.class, LiquibaseAutoConfiguration.class},
        afterName = "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration")
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxAutoConfiguration {
    @Bean
    Outbox outbox(JdbcTemplate jdbc) {
        return new Outbox(jdbc);
    }

    @Bean
    @ConditionalOnBean(MeterRegistry.class)
    Backlog outboxBacklog(DataSource dataSource, MeterRegistry meters) {
        return new Backlog(dataSource, meters);
    }

    @Bean
    OutboxRelay outboxRelay(DataSource dataSource, OutboxProperties properties) {
        return new OutboxRelay(dataSource, properties);
    }
}
