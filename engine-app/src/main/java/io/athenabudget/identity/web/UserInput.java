package io.athenabudget.identity.web;

import io.athenabudget.identity.ChangeProfile;
import io.athenabudget.identity.Languages;
import io.athenabudget.identity.NewUser;
import io.athenabudget.identity.Role;
import io.athenabudget.identity.UserAdministration;
import io.athenabudget.rest.InvalidInput;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What callers send about users. */
final class UserInput {
    private static final String USERNAME = "[a-z0-9][a-z0-9._-]{1,62}";
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 128;
    private static final String E164 = "\\+[1-9][0-9]{4,14}";
    private static final String LOCALE = "[a-z]{2,3}(-[A-Z]{2})?";

    private UserInput() {}

    record NewRegistration(
            @NotBlank @Pattern(regexp = USERNAME, message = "must be 2 to 63 of a-z, 0-9, . _ -")
            String username,

            @NotBlank @Size(min = SHORTEST_PASSWORD, max = LONGEST_PASSWORD)
            String password,

            @NotBlank @Email @Size(max = 200) String email,
            @NotBlank @Size(max = 200) String displayName,
            @Nullable UUID departmentId,
            @NotBlank @Size(max = 40) String region) {
        NewUser toNewUser() {
            return new NewUser(
                    username,
                    password,
                    email,
                    displayName,
                    Set.of(Role.SALES),
                    departmentId,
                    region,
                    "en",
                    "UTC",
                    false);
        }
    }

    record Creation(
            @NotBlank @Pattern(regexp = USERNAME, message = "must be 2 to 63 of a-z, 0-9, . _ -")
            String username,

            @NotBlank @Size(min = SHORTEST_PASSWORD, max = LONGEST_PASSWORD)
            String password,

            @NotBlank @Email @Size(max = 200) String email,
            @NotBlank @Size(max = 200) String displayName,
            @NotEmpty @Size(max = 4) List<@NotNull Role> roles,
            @Nullable UUID departmentId,
            @NotBlank @Size(max = 40) String region,

            @Nullable @Pattern(regexp = LOCALE, message = "must be a language tag such as en or de-CH")
            String locale,

            @Nullable String timeZone,
            @Nullable Boolean active) {
        NewUser toNewUser() {
            return new NewUser(
                    username,
                    password,
                    email,
                    displayName,
                    Set.copyOf(roles),
                    departmentId,
                    region,
                    locale == null ? "en" : locale,
                    zone(timeZone),
                    !Boolean.FALSE.equals(active));
        }
    }

    record Update(
            @NotBlank @Email @Size(max = 200) String email,
            @NotBlank @Size(max = 200) String displayName,

            @Nullable @Pattern(regexp = "\\+?[0-9 ()/-]{3,40}", message = "must be a telephone number")
            String phone,

            @NotNull @Size(max = 4) List<@NotNull Role> roles,
            @Nullable UUID departmentId,
            @NotBlank @Size(max = 40) String region,

            @Nullable @Pattern(regexp = LOCALE, message = "must be a language tag such as en or de-CH")
            String locale,

            @Nullable String timeZone,
            @NotNull Boolean active,

            @Nullable @Size(min = SHORTEST_PASSWORD, max = LONGEST_PASSWORD)
            String password,

            @Nullable Long version) {
        UserAdministration.Change toChange() {
            return new UserAdministration.Change(
                    displayName,
                    email,
                    phone,
                    roles,
                    departmentId,
                    region,
                    locale == null ? "en" : locale,
                    zone(timeZone),
                    active,
                    password);
        }
    }

    record Profile(
            @NotBlank String locale,
            @NotBlank String timeZone,

            @Nullable @Pattern(regexp = E164, message = "must be a number in international form, such as +34600123456")
            String phone,

            @Nullable Long version) {
        ChangeProfile.Profile toProfile() {
            if (!Languages.include(locale)) {
                throw new InvalidInput(
                        "/locale",
                        "must be a language tag such as en or de-CH, of one of these languages: "
                                + String.join(", ", new TreeSet<>(Languages.WRITTEN)));
            }
            return new ChangeProfile.Profile(locale, zone(timeZone), phone);
        }
    }

    record PasswordChange(
            @NotBlank @Size(max = LONGEST_PASSWORD) String currentPassword,

            @NotBlank @Size(min = SHORTEST_PASSWORD, max = LONGEST_PASSWORD)
            String newPassword) {}

    private static String zone(@Nullable String timeZone) {
        if (timeZone == null) {
            return "UTC";
        }
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw new InvalidInput("/timeZone", "must be an IANA time zone such as Europe/Madrid");
        }
        return timeZone;
    }
}
