package io.athenabudget.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/** What Tomcat refuses before any of our code runs ({@code %00} in an address, say) is a problem too, not a page. */
@Configuration(proxyBeanMethods = false)
class ServerRefusals {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refuseWithProblems() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }

    /** Made by Tomcat, by its name. */
    public static final class ProblemValve extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, @Nullable Throwable cause) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter().write("""
                        {"type":"%s","title":"%s","status":%d,"detail":"%s"}""".formatted(
                                Refusal.type(status < 500 ? "malformed-request" : "unexpected"),
                                status < 500 ? "Bad Request" : "Internal Server Error",
                                status,
                                status < 500
                                        ? "The request is not one that any call takes: check its address and headers."
                                        : "The server failed on this call."));
                response.finishResponse();
            } catch (IOException e) {
                // The caller has gone: nobody is left to tell.
                container.getLogger().debug("A refusal could not be written", e);
            }
        }
    }
}
