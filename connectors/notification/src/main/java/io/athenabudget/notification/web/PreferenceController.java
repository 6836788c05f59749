package io.athenabudget.notification.web;

import io.athenabudget.notification.preference.AllPreferences;
import io.athenabudget.notification.preference.Preferences;
import io.athenabudget.rest.StaleVersion;
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
class PreferenceController {
    private final AllPreferences preferences;

    PreferenceController(AllPreferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    ResponseEntity<PreferencesView> get(@AuthenticationPrincipal Jwt caller) {
        return answer(preferences.of(UUID.fromString(caller.getSubject())));
    }

    @PutMapping
    ResponseEntity<PreferencesView> put(
            @AuthenticationPrincipal Jwt caller,
            @RequestBody PreferencesView input,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
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
