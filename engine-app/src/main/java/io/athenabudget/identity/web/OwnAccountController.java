package io.athenabudget.identity.web;

import io.athenabudget.calls.OwnTransaction;
import io.athenabudget.calls.SecretBody;
import io.athenabudget.identity.Actor;
import io.athenabudget.identity.ChangePassword;
import io.athenabudget.identity.ChangeProfile;
import io.athenabudget.identity.OwnSession;
import io.athenabudget.identity.OwnSessions;
import io.athenabudget.identity.User;
import io.athenabudget.identity.Users;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.StaleVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may see and change of their own account. */
@RestController
@RequestMapping("/api/v1/users/me")
@Tag(name = "Identity")
class OwnAccountController {
    private final Users users;
    private final ChangeProfile changeProfile;
    private final ChangePassword changePassword;
    private final OwnSessions sessions;

    OwnAccountController(
            Users users, ChangeProfile changeProfile, ChangePassword changePassword, OwnSessions sessions) {
        this.users = users;
        this.changeProfile = changeProfile;
        this.changePassword = changePassword;
        this.sessions = sessions;
    }

    @GetMapping
    @Operation(summary = "Show who I am")
    ResponseEntity<User> me(Actor actor) {
        return tagged(users.get(actor.id()));
    }

    @PutMapping
    @Operation(summary = "Change my language, time zone and telephone number")
    ResponseEntity<User> changeProfile(
            Actor actor,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody UserInput.Profile input) {
        return tagged(changeProfile.change(actor, input.toProfile(), ifMatch, input.version()));
    }

    @PutMapping("/password")
    @OwnTransaction
    @SecretBody
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change my password; ends all my other sessions, and the links that were sent to me")
    void changePassword(Actor actor, @Valid @RequestBody UserInput.PasswordChange input, HttpServletRequest request) {
        changePassword.change(actor, input.currentPassword(), input.newPassword(), request.getRemoteAddr());
    }

    @GetMapping("/sessions")
    @Operation(summary = "List where I am logged in, the newest first")
    Page<OwnSession> listSessions(
            Actor actor,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return sessions.list(actor, cursor, limit);
    }

    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End one of my sessions at once")
    void endSession(Actor actor, @PathVariable UUID id) {
        sessions.end(actor, id);
    }

    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Log out everywhere, here too; ends the links that were sent to me as well")
    void endAllSessions(Actor actor) {
        sessions.endAll(actor);
    }

    private static ResponseEntity<User> tagged(User user) {
        return ResponseEntity.ok().eTag(StaleVersion.etag(user.version())).body(user);
    }
}
