package io.athenabudget.cockpit;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells Cockpit at every call who makes it, as Spring Security knows them. What Cockpit remembers of somebody in a session
 * of its own is only a copy, so that calls may come to any instance of the application.
 */
class CockpitLogin extends ContainerBasedAuthenticationFilter {
    static final String ENGINE = "default";

    @Override
    public void init(FilterConfig configuration) {
        authenticationProvider = new SignedIn();
    }

    /** Cockpit has calls, such as the one that asks who is there, whose address does not name the engine where it looks. */
    @Override
    protected @Nullable String extractEngineName(HttpServletRequest call) {
        return SecurityContextHolder.getContext().getAuthentication() == null ? null : ENGINE;
    }

    @Override
    protected boolean existisAuthentication(Authentications known, String engine, String user) {
        Authentication authentication = known.getAuthenticationForProcessEngine(engine);
        return super.existisAuthentication(known, engine, user)
                && authentication instanceof UserAuthentication copy
                && copy.getGroupIds().equals(SignedIn.groups());
    }

    private static final class SignedIn implements AuthenticationProvider {
        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest call, ProcessEngine engine) {
            AuthenticationResult caller = AuthenticationResult.successful(
                    SecurityContextHolder.getContext().getAuthentication().getName());
            caller.setGroups(groups());
            caller.setTenants(List.of());
            return caller;
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse answer, ProcessEngine engine) {
            // The security chain has challenged already whoever is not signed in.
        }

        static List<String> groups() {
            return EngineGroups.of(SecurityContextHolder.getContext().getAuthentication());
        }
    }
}
