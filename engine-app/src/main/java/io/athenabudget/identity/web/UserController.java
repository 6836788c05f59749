package io.athenabudget.identity.web;

import io.athenabudget.calls.SecretBody;
import io.athenabudget.calls.SensitiveList;
import io.athenabudget.identity.Actor;
import io.athenabudget.identity.Registration;
import io.athenabudget.identity.Role;
import io.athenabudget.identity.User;
import io.athenabudget.identity.UserAdministration;
import io.athenabudget.identity.Users;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.StaleVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/users")
@Tag(name = "Identity")
class UserController {
    private final Users users;
    private final Registration registration;
    private final UserAdministration administration;

    UserController(Users users, Registration registration, UserAdministration administration) {
        this.users = users;
        this.registration = registration;
        this.administration = administration;
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a user; everybody but administrators sees only themselves")
    ResponseEntity<User> show(Actor actor, @PathVariable UUID id) {
        if (!actor.is(Role.ADMIN) && !actor.id().equals(id)) {
            throw NotFound.concealing("user", id);
        }
        return tagged(users.get(id));
    }

    @GetMapping
    @SensitiveList
    @PreAuthorize("hasRole('ADMIN')")
    @Operation(summary = "List users")
    Page<User> list(
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable UUID departmentId,
            @RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return users.list(role, departmentId, active, q, cursor, limit);
    }

    @PostMapping
    @SecretBody
    @PreAuthorize("hasRole('ADMIN')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a user")
    ResponseEntity<User> create(Actor actor, @Valid @RequestBody UserInput.Creation input) {
        User created = registration.create(input.toNewUser(), actor.id());
        return ResponseEntity.created(URI.create("/api/v1/users/" + created.id()))
                .eTag(StaleVersion.etag(created.version()))
                .body(created);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('ADMIN')")
    @Operation(summary = "Change a user; activates who registered")
    ResponseEntity<User> update(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody UserInput.Update input) {
        return tagged(administration.update(id, input.toChange(), ifMatch, input.version(), actor.id()));
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasRole('ADMIN')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Deactivate a user, and forget who they were if asked to")
    void deactivate(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean anonymise,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        administration.deactivate(id, anonymise, ifMatch, actor.id());
    }

    private static ResponseEntity<User> tagged(User user) {
        return ResponseEntity.ok().eTag(StaleVersion.etag(user.version())).body(user);
    }
}
