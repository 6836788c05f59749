package io.athenabudget.identity.web;

import io.athenabudget.calls.OwnTransaction;
import io.athenabudget.calls.SecretAnswer;
import io.athenabudget.calls.SecretBody;
import io.athenabudget.identity.Actor;
import io.athenabudget.identity.Login;
import io.athenabudget.identity.NewUser;
import io.athenabudget.identity.Registration;
import io.athenabudget.identity.SenderProofs;
import io.athenabudget.identity.User;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/auth")
@Tag(name = "Identity")
class AuthController {
    private final Login login;
    private final SenderProofs proofs;
    private final Registration registration;

    AuthController(Login login, SenderProofs proofs, Registration registration) {
        this.login = login;
        this.proofs = proofs;
        this.registration = registration;
    }

    record Credentials(
            @NotBlank @Size(max = 200) String username,
            @NotBlank @Size(max = 200) String password,
            @Nullable @Size(max = 200) String device) {}

    record Refresh(@NotBlank @Size(max = 200) String refreshToken) {}

    @PostMapping("/login")
    @OwnTransaction
    @SecretAnswer
    @Operation(summary = "Log in; with a proof of a key, the session is bound to that key")
    @ProofHeader
    Login.Tokens logIn(@Valid @RequestBody Credentials credentials, HttpServletRequest request) {
        return login.logIn(
                credentials.username(),
                credentials.password(),
                credentials.device(),
                request.getRemoteAddr(),
                proofs.keyOf(request));
    }

    @PostMapping("/refresh")
    @OwnTransaction
    @SecretAnswer
    @Operation(
            summary = "Renew a session; each refresh token works once",
            description =
                    "A session that is bound to a key is renewed with a proof of that key alone. With it, the token"
                            + " before the newest works again: its answer may have been lost.")
    @ProofHeader
    Login.Tokens refresh(@Valid @RequestBody Refresh refresh, HttpServletRequest request) {
        return login.refresh(refresh.refreshToken(), proofs.keyOf(request));
    }

    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End the session at once")
    void logOut(Actor actor) {
        login.logOut(actor);
    }

    @PostMapping("/register")
    @SecretBody
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Register; an administrator activates the account")
    User register(@Valid @RequestBody UserInput.NewRegistration input) {
        NewUser newUser = input.toNewUser();
        return registration.register(newUser);
    }
}
