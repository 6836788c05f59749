package io.athenabudget.identity;

import io.athenabudget.access.DpopProof;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells clients that send proofs the nonce for their next one, also when this one is refused. */
final class NonceAnswers extends OncePerRequestFilter {
    private static final String NONCE = "DPoP-Nonce";

    private final ProofNonces nonces;

    NonceAnswers(ProofNonces nonces) {
        this.nonces = nonces;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(DpopProof.NAME) != null) {
            response.setHeader(NONCE, nonces.current());
        }
        chain.doFilter(request, response);
    }
}
