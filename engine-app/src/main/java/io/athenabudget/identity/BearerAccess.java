package io.athenabudget.identity;

import io.athenabudget.access.DpopRefusal;
import io.athenabudget.access.ShownTokens;
import io.athenabudget.rest.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.stereotype.Component;

/** How calls are told apart by the access token that they carry, and by nothing else. */
@Component
public class BearerAccess {
    private final AccessTokens accessTokens;
    private final Sessions sessions;
    private final SenderProofs proofs;
    private final ProofNonces nonces;
    private final AccessRecords records;
    private final ProblemWriter problems;
    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();

    BearerAccess(
            AccessTokens accessTokens,
            Sessions sessions,
            SenderProofs proofs,
            ProofNonces nonces,
            AccessRecords records,
            ProblemWriter problems) {
        this.accessTokens = accessTokens;
        this.sessions = sessions;
        this.proofs = proofs;
        this.nonces = nonces;
        this.records = records;
        this.problems = problems;
    }

    public HttpSecurity to(HttpSecurity http) throws Exception {
        ShownTokens tokens = new ShownTokens(
                accessTokens.decoder(),
                (proof, call) -> proofs.check(proof, call.getResourceUri()),
                this::authentication);
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie authenticates a call here, so there is nothing to forge. The one cookie there is renews a
                // browser's session and looks after itself.
                .csrf(csrf -> csrf.disable())
                .addFilter(tokens.filter(this::refused))
                .addFilterBefore(new NonceAnswers(nonces), AuthenticationFilter.class)
                .addFilterBefore(records, ExceptionTranslationFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, e) -> {
                            challenge.commence(request, response, e);
                            problems.write(
                                    response,
                                    HttpStatus.UNAUTHORIZED,
                                    "unauthenticated",
                                    "This call needs an access token. Log in first.");
                        })
                        .accessDeniedHandler((request, response, e) -> problems.write(
                                response,
                                HttpStatus.FORBIDDEN,
                                "forbidden",
                                "Your roles do not allow this call. Ask an administrator.")));
    }

    private void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof DpopRefusal refusal) {
            refusal.write(response, problems);
            return;
        }
        challenge.commence(request, response, e);
        if (ShownTokens.isBound(request) && e instanceof OAuth2AuthenticationException refusal) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, DpopRefusal.challenge(refusal.getError()));
        }
        boolean removed = e instanceof DeviceWasRemoved;
        problems.write(
                response,
                HttpStatus.UNAUTHORIZED,
                removed ? IdentityRefusals.DeviceGone.TYPE : "unauthenticated",
                removed
                        ? IdentityRefusals.DeviceGone.DETAIL
                        : "This call needs a valid access token. Log in, or refresh your session.");
    }

    private AbstractAuthenticationToken authentication(Jwt token) {
        String session = token.getClaimAsString(AccessTokens.SESSION);
        if (session == null) {
            throw new InvalidBearerTokenException("No session");
        }
        UUID id = UUID.fromString(session);
        Actor actor = sessions.actor(id)
                .orElseThrow(() -> sessions.endedWithItsDevice(id)
                        ? new DeviceWasRemoved()
                        : new InvalidBearerTokenException("The session has ended"));
        return new SecurityConfiguration.ActorAuthentication(actor, token.getExpiresAt());
    }

    private static final class DeviceWasRemoved extends InvalidBearerTokenException {
        DeviceWasRemoved() {
            super("The device was removed");
        }
    }
}
