package io.athenabudget.cockpit;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** In which of the engine's groups somebody is. {@link EngineGrants} says what that allows. */
public final class EngineGroups {
    /** Who calls as a worker. Nobody is in it in Cockpit, as it is no role. */
    public static final String WORKERS = "ENGINE_REST";

    private static final String ROLE = "ROLE_";

    private EngineGroups() {}

    /** One for each role. */
    public static List<String> of(Authentication somebody) {
        return somebody.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .sorted()
                .toList();
    }
}
