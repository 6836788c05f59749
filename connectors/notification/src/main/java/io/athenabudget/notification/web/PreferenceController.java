package io.athenabudget.notification.web;

import io.athenabudget.notification.preference.AllPreferences;
import io.athenabudget.notification.preference.Preferences;
import io.athenabudget.rest.Refuses;
import io.athenabudget.rest.StaleVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's own preferences. */
@RestController
@RequestMapping("/api/v1/notify/preferences")
@Refuses.Strangers
class PreferenceController {
    private final AllPreferences preferences;

    PreferenceController(AllPreferences preferences) {
        this.preferences = preferences;
    }

    @Operation(
            summary = "Show how I want to be told",
            description = "By which media, what not at all, when not, and when mails that can wait come as one.")
    @ApiResponse(
            responseCode = "200",
            description = "My preferences, with their version in ETag",
            useReturnTypeSchema = true)
    @GetMapping
    ResponseEntity<PreferencesView> get(@AuthenticationPrincipal Jwt caller) {
        return answer(preferences.of(UUID.fromString(caller.getSubject())));
    }

    @Operation(
            summary = "Choose how I want to be told",
            description =
                    "All of it at once. Name the version that was read, in If-Match or in the body, so that nothing is overwritten "
                            + "that was chosen elsewhere meanwhile.")
    @ApiResponse(responseCode = "200", description = "My preferences, as they are now", useReturnTypeSchema = true)
    @Refuses.BadInput
    @Refuses.Stale
    @PutMapping
    ResponseEntity<PreferencesView> put(
            @AuthenticationPrincipal Jwt caller,
            @RequestBody PreferencesView input,
            @Parameter(description = "the ETag that was read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch) {
        UUID person = UUID.fromString(caller.getSubject());
        long current = preferences.of(person).version();
        StaleVersion.check(ifMatch, input.version(), current);
        return answer(preferences.put(person, input.chosen(current)));
    }

    private static ResponseEntity<PreferencesView> answer(Preferences preferences) {
        return ResponseEntity.ok()
                .eTag(StaleVersion.etag(preferences.version()))
                .body(PreferencesView.of(preferences));
    }
}
