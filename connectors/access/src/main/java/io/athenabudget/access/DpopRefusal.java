package io.athenabudget.access;

import io.athenabudget.rest.ProblemWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** Why a call is not taken for one of whoever holds a key, in the terms of RFC 9449. */
public final class DpopRefusal extends OAuth2AuthenticationException {
    private static final long serialVersionUID = 1;

    private final String type;
    private final String detail;

    private DpopRefusal(String code, String type, String detail) {
        super(new OAuth2Error(code, detail, null), detail);
        this.type = type;
        this.detail = detail;
    }

    /** @param why what is wrong with it, as a sentence without its end */
    public static DpopRefusal invalidProof(String why) {
        return new DpopRefusal(
                OAuth2ErrorCodes.INVALID_DPOP_PROOF,
                "invalid-dpop-proof",
                "The DPoP proof is not valid for this call. " + why + ".");
    }

    /** The client's clock may be wrong: with a nonce of ours it does not matter. */
    public static DpopRefusal nonceNeeded() {
        return new DpopRefusal(
                "use_dpop_nonce",
                "use-dpop-nonce",
                "The DPoP proof is not of now. Make a new one with the nonce in the DPoP-Nonce header of this answer.");
    }

    /** An access token that is bound to a key was shown without a proof of it. */
    static DpopRefusal proofNeeded() {
        return new DpopRefusal(
                OAuth2ErrorCodes.INVALID_TOKEN,
                "dpop-proof-needed",
                "This access token is bound to a key. Send it as Authorization: DPoP, with a proof of the key in the DPoP"
                        + " header.");
    }

    /** An access token that is bound to nothing was shown as one that is. */
    static DpopRefusal notBound() {
        return new DpopRefusal(
                OAuth2ErrorCodes.INVALID_TOKEN,
                "unauthenticated",
                "This access token is bound to no key. Send it as Authorization: Bearer.");
    }

    /** The last segment of the problem's type. */
    public String type() {
        return type;
    }

    public String detail() {
        return detail;
    }

    public void write(HttpServletResponse response, ProblemWriter problems) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(getError()));
        problems.write(response, HttpStatus.UNAUTHORIZED, type, detail);
    }

    /** How the scheme is to be used, and what was wrong this time. */
    public static String challenge(OAuth2Error error) {
        return DpopProof.NAME + " error=\"" + error.getErrorCode() + "\", error_description=\"" + error.getDescription()
                + "\", algs=\"" + DpopProof.ALGORITHM + "\"";
    }
}
