package io.athenabudget.identity.web;

import io.athenabudget.calls.OwnTransaction;
import io.athenabudget.calls.SecretAnswer;
import io.athenabudget.identity.Actor;
import io.athenabudget.identity.Login;
import io.athenabudget.identity.User;
import io.athenabudget.rest.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sessions of a browser, whose scripts never see the refresh token: it lives in a cookie that they cannot read. The
 * cookie renews a session and allows nothing else; every other call needs the access token.
 */
@RestController
@RequestMapping("/api/v1/auth/browser")
@Tag(name = "Identity")
class BrowserSessionController {
    /** A browser's own way to keep a session from being copied is the cookie. */
    private static final @Nullable String NO_KEY = null;

    private final Login login;

    BrowserSessionController(Login login) {
        this.login = login;
    }

    /** @param expiresIn seconds until the access token ends */
    record BrowserSession(String accessToken, String tokenType, long expiresIn, User user) {
        static BrowserSession of(Login.Tokens tokens) {
            return new BrowserSession(tokens.accessToken(), tokens.tokenType(), tokens.expiresIn(), tokens.user());
        }
    }

    @PostMapping("/login")
    @OwnTransaction
    @SecretAnswer
    @Operation(summary = "Log in from a browser: the refresh token becomes a cookie that scripts cannot read")
    ResponseEntity<BrowserSession> logIn(
            @Valid @RequestBody AuthController.Credentials credentials, HttpServletRequest request) {
        checkOwnPage(request);
        return opened(
                login.logIn(
                        credentials.username(),
                        credentials.password(),
                        credentials.device(),
                        request.getRemoteAddr(),
                        NO_KEY),
                request);
    }

    @PostMapping("/refresh")
    @OwnTransaction
    @SecretAnswer
    @Operation(summary = "Renew a browser's session by its cookie")
    ResponseEntity<BrowserSession> refresh(HttpServletRequest request) {
        checkOwnPage(request);
        return opened(login.refresh(RefreshCookie.read(request), NO_KEY), request);
    }

    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a browser's session at once, and forget its cookie")
    ResponseEntity<Void> logOut(Actor actor, HttpServletRequest request) {
        login.logOut(actor);
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, RefreshCookie.forget(request))
                .build();
    }

    private static ResponseEntity<BrowserSession> opened(Login.Tokens tokens, HttpServletRequest request) {
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, RefreshCookie.write(tokens.refreshToken(), request))
                .body(BrowserSession.of(tokens));
    }

    /** Browsers say which site's page calls; the cookie is kept from other sites besides. */
    private static void checkOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !"same-origin".equals(site)) {
            throw new AnotherSite();
        }
    }

    private static final class AnotherSite extends Refusal {
        AnotherSite() {
            super(HttpStatus.FORBIDDEN, "another-site", "Only this site's own pages may use this call.");
        }
    }
}
