package io.athenabudget.cockpit;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/**
 * How the engine sees people: as the portal's users, whom it can neither create nor change, so that there is no first
 * administrator to be set up by whoever asks first (CVE-2026-77226). It checks what somebody may do whenever a call comes from
 * Cockpit; the application's own commands have no such caller, and rules of their own.
 */
@Component
class EngineAccess extends AbstractProcessEnginePlugin {
    private final EnginePeople.Factory people;

    EngineAccess(EnginePeople.Factory people) {
        this.people = people;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(people);
        engine.setAuthorizationEnabled(true);
        engine.setResourceAuthorizationProvider(new NoGrantsAlongTheWay());
        List<SessionFactory> factories = engine.getCustomSessionFactories();
        if (factories == null) {
            factories = new ArrayList<>();
            engine.setCustomSessionFactories(factories);
        }
        factories.add(new LastingGrants.Factory());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
    }
}
