package io.athenabudget.identity;

import io.athenabudget.calls.UnitOfWork;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the administrator that the configuration names, if there is none yet. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final JdbcClient jdbc;
    private final Registration registration;
    private final UnitOfWork unitOfWork;
    private final IdentityProperties properties;

    FirstAdministrator(
            JdbcClient jdbc, Registration registration, UnitOfWork unitOfWork, IdentityProperties properties) {
        this.jdbc = jdbc;
        this.registration = registration;
        this.unitOfWork = unitOfWork;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean exists = jdbc.sql("select exists (select from app_user where active and 'ADMIN' = any(roles))")
                .query(Boolean.class)
                .single();
        if (exists) {
            return;
        }
        IdentityProperties.FirstAdmin admin = properties.firstAdmin();
        if (admin == null) {
            log.warn("There is no administrator. Set athena.identity.first-admin.username, .password and .email, and"
                    + " start again");
            return;
        }
        unitOfWork.run(() -> registration.create(
                new NewUser(
                        admin.username(),
                        admin.password(),
                        admin.email(),
                        admin.username(),
                        Set.of(Role.ADMIN),
                        null,
                        "GLOBAL",
                        "en",
                        "UTC",
                        true),
                null));
        log.info("Created the first administrator, {}", admin.username());
    }
}
