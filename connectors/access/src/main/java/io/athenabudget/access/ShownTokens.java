package io.athenabudget.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.DPoPAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;

/**
 * Who calls, by the access token that they show: one that is bound to a key with a proof of that key for this very call, any
 * other as a bearer token, and neither as the other.
 */
public final class ShownTokens {
    private static final String SCHEME = DpopProof.NAME + " ";

    private final JwtDecoder decoder;
    private final ProofRule rule;
    private final Converter<Jwt, ? extends Authentication> caller;

    /** What else has to be true of a proof that goes with its token. */
    @FunctionalInterface
    public interface ProofRule {
        /** @throws DpopRefusal when it is not */
        void check(DpopProof proof, DPoPAuthenticationToken call);
    }

    /**
     * @param rule asked of each proof, once it is one of the token's key
     * @param caller whose token it is
     */
    public ShownTokens(JwtDecoder decoder, ProofRule rule, Converter<Jwt, ? extends Authentication> caller) {
        this.decoder = decoder;
        this.rule = rule;
        this.caller = caller;
    }

    /** @param refused answers calls whose token is not taken */
    public AuthenticationFilter filter(AuthenticationEntryPoint refused) {
        AuthenticationFilter filter = new AuthenticationFilter(this::authenticate, ShownTokens::shown);
        filter.setSuccessHandler((request, response, authentication) -> {});
        filter.setFailureHandler(new AuthenticationEntryPointFailureHandler(refused));
        return filter;
    }

    /** Whether a token was shown as one that is bound to a key. */
    public static boolean isBound(HttpServletRequest request) {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return shown != null && shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    private static @Nullable Authentication shown(HttpServletRequest request) {
        if (!isBound(request)) {
            String token = new DefaultBearerTokenResolver().resolve(request);
            return token == null ? null : new BearerTokenAuthenticationToken(token);
        }
        String token = request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(SCHEME.length())
                .strip();
        if (token.isEmpty()) {
            throw new InvalidBearerTokenException("No token");
        }
        return new DPoPAuthenticationToken(
                token,
                proof(request),
                request.getMethod(),
                request.getRequestURL().toString());
    }

    /** @throws DpopRefusal when there is not one proof */
    public static String proof(HttpServletRequest request) {
        var proofs = request.getHeaders(DpopProof.NAME);
        String first = proofs.hasMoreElements() ? proofs.nextElement() : "";
        if (first.isBlank() || proofs.hasMoreElements()) {
            throw DpopRefusal.invalidProof("Send one proof, in one DPoP header");
        }
        return first;
    }

    private Authentication authenticate(Authentication shown) {
        if (shown instanceof DPoPAuthenticationToken bound) {
            Jwt token = decode(bound.getAccessToken());
            check(bound, token);
            return caller.convert(token);
        }
        Jwt token = decode(((BearerTokenAuthenticationToken) shown).getToken());
        if (keyOf(token) != null) {
            throw DpopRefusal.proofNeeded();
        }
        return caller.convert(token);
    }

    private void check(DPoPAuthenticationToken call, Jwt token) {
        String key = keyOf(token);
        if (key == null) {
            throw DpopRefusal.notBound();
        }
        DpopProof proof = DpopProof.parse(call.getDPoPProof());
        if (!proof.key().equals(key)) {
            throw DpopRefusal.invalidProof("It is of another key than the access token");
        }
        if (!proof.isOf(call.getAccessToken())) {
            throw DpopRefusal.invalidProof("Its ath is not the hash of the access token");
        }
        if (!proof.method().equals(call.getMethod())) {
            throw DpopRefusal.invalidProof("Its htm is another method");
        }
        rule.check(proof, call);
    }

    private static @Nullable String keyOf(Jwt token) {
        Map<String, Object> confirmation = token.getClaimAsMap("cnf");
        return confirmation == null ? null : (String) confirmation.get("jkt");
    }

    private Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException e) {
            throw new InvalidBearerTokenException(e.getMessage(), e);
        } catch (JwtException e) {
            throw new AuthenticationServiceException(e.getMessage(), e);
        }
    }
}
