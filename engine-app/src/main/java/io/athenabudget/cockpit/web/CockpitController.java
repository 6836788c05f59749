package io.athenabudget.cockpit.web;

import io.athenabudget.calls.OwnTransaction;
import io.athenabudget.calls.SecretAnswer;
import io.athenabudget.cockpit.CockpitPages;
import io.athenabudget.cockpit.CockpitPass;
import io.athenabudget.identity.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens Cockpit for whoever is signed in at the portal. */
@RestController
@RequestMapping("/api/v1/cockpit")
@Tag(name = "Cockpit")
class CockpitController {
    private final CockpitPass pass;
    private final CockpitPages pages;

    CockpitController(CockpitPass pass, CockpitPages pages) {
        this.pass = pass;
        this.pages = pages;
    }

    /** @param address of the page, on this host */
    record Opened(String address) {}

    @PostMapping("/session")
    @PreAuthorize("hasAnyRole('ADMIN', 'ANALYST')")
    @OwnTransaction
    @SecretAnswer
    @Operation(
            summary = "Open Cockpit in this browser, with the session of the portal",
            description = "At the process of a request, or at Cockpit's first page without one.")
    ResponseEntity<Opened> open(
            @RequestParam(required = false) @Nullable UUID requestId, Actor actor, HttpServletRequest call) {
        String address = pages.addressOf(requestId);
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, pass.cookieOf(actor, call))
                .body(new Opened(address));
    }
}
