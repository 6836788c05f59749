package io.athenabudget.cockpit;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.identity.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the engine lets roles do in Cockpit and Tasklist: analysts read; administrators also try again what failed. Workers, who never come
 * by Cockpit, also end the external tasks that they fetched. All else is done where
 * the rules of the domain hold, in the portal: a chain that was changed behind its back is one that nobody can explain.
 */
@Component
class EngineGrants {
    private static final Set<ProcessDefinitionPermissions> READING = EnumSet.of(
            ProcessDefinitionPermissions.READ,
            ProcessDefinitionPermissions.READ_INSTANCE,
            ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
            ProcessDefinitionPermissions.READ_HISTORY,
            ProcessDefinitionPermissions.READ_HISTORY_VARIABLE,
            ProcessDefinitionPermissions.READ_TASK,
            ProcessDefinitionPermissions.READ_TASK_VARIABLE);

    /** The engine has no narrower permission for external tasks; what else this one allows, no address offers to workers. */
    private static final Set<ProcessDefinitionPermissions> WORKING =
            EnumSet.of(ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.UPDATE_INSTANCE);

    private final AuthorizationService authorizations;
    private final UnitOfWork unitOfWork;
    private final JdbcClient jdbc;

    EngineGrants(AuthorizationService authorizations, UnitOfWork unitOfWork, JdbcClient jdbc) {
        this.authorizations = authorizations;
        this.unitOfWork = unitOfWork;
        this.jdbc = jdbc;
    }

    private record Grant(String group, Resource resource, String id, Set<? extends Permission> permissions) {}

    private static List<Grant> grants() {
        return Stream.concat(
                        Stream.of(Role.ANALYST, Role.ADMIN).flatMap(EngineGrants::ofRole),
                        Stream.of(new Grant(EngineGroups.WORKERS, Resources.PROCESS_DEFINITION, ANY, WORKING)))
                .toList();
    }

    private static Stream<Grant> ofRole(Role role) {
        String group = role.name();
        return Stream.of(
                new Grant(group, Resources.APPLICATION, "cockpit", Set.of(Permissions.ACCESS)),
                new Grant(group, Resources.APPLICATION, "tasklist", Set.of(Permissions.ACCESS)),
                new Grant(group, Resources.FILTER, ANY, Set.of(Permissions.READ)),
                new Grant(group, Resources.PROCESS_DEFINITION, ANY, onProcesses(role)),
                new Grant(group, Resources.TASK, ANY, Set.of(Permissions.READ)),
                new Grant(group, Resources.DEPLOYMENT, ANY, Set.of(Permissions.READ)),
                new Grant(
                        group, Resources.DECISION_DEFINITION, ANY, Set.of(Permissions.READ, Permissions.READ_HISTORY)),
                new Grant(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Set.of(Permissions.READ)));
    }

    private static Set<ProcessDefinitionPermissions> onProcesses(Role role) {
        Set<ProcessDefinitionPermissions> permissions = EnumSet.copyOf(READING);
        if (role == Role.ADMIN) {
            permissions.add(ProcessDefinitionPermissions.RETRY_JOB);
        }
        return permissions;
    }

    /** Makes the stored grants these, and removes any other. */
    @EventListener(ApplicationStartedEvent.class)
    void write() {
        unitOfWork.run(() -> {
            // Several instances may start at once.
            jdbc.sql("select pg_advisory_xact_lock(hashtext('athena.engine-grants'))")
                    .query(rows -> {});
            List<Grant> wanted = grants();
            List<Authorization> stored =
                    authorizations.createAuthorizationQuery().list();
            stored.stream()
                    .filter(authorization -> wanted.stream().noneMatch(grant -> is(grant, authorization)))
                    .forEach(authorization -> authorizations.deleteAuthorization(authorization.getId()));
            wanted.stream()
                    .filter(grant -> stored.stream().noneMatch(authorization -> is(grant, authorization)))
                    .forEach(grant -> authorizations.saveAuthorization(of(grant)));
            return true;
        });
    }

    private Authorization of(Grant grant) {
        Authorization authorization = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
        authorization.setGroupId(grant.group);
        authorization.setResource(grant.resource);
        authorization.setResourceId(grant.id);
        authorization.setPermissions(grant.permissions.toArray(Permission[]::new));
        return authorization;
    }

    private static boolean is(Grant grant, Authorization stored) {
        int permissions = 0;
        for (Permission permission : grant.permissions) {
            permissions |= permission.getValue();
        }
        return stored.getAuthorizationType() == AUTH_TYPE_GRANT
                && grant.group.equals(stored.getGroupId())
                && grant.resource.resourceType() == stored.getResourceType()
                && grant.id.equals(stored.getResourceId())
                && permissions == bits(stored);
    }

    private static int bits(Authorization stored) {
        return ((AuthorizationEntity) stored).getPermissions();
    }
}
