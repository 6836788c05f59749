package io.athenabudget.cockpit;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/** No grant is of one task, so none is looked for whenever a task ends: that would be a statement for every decision. */
class LastingGrants extends AuthorizationManager {
    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String resourceId) {
        // See EngineGrants: all are of all.
    }

    static final class Factory implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new LastingGrants();
        }
    }
}
