package io.athenabudget.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTest {
    private static final String NOTIFICATION = "io.athenabudget.notification.";
    private static final List<String> PROVIDERS =
            List.of("push.fcm", "push.apns", "email.ses", "email.smtp", "sms.twilio");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.athenabudget.notification");

    @ParameterizedTest
    @CsvSource({
        "push.fcm, com.google.firebase..",
        "push.fcm, com.google.api..",
        "push.fcm, com.google.auth..",
        "push.apns, com.eatthepath..",
        "push.apns, io.netty..",
        "email.ses, software.amazon..",
        "email.ses, org.apache.hc..",
        "email.smtp, org.eclipse.angus..",
        "sms.twilio, com.twilio..",
    })
    void the_sdk_of_a_provider_stays_in_its_package(String provider, String sdk) {
        noClasses()
                .that()
                .resideOutsideOfPackage(NOTIFICATION + provider + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(sdk)
                .check(CLASSES);
    }

    @Test
    void channels_do_not_know_each_other() {
        slices().assignedFrom(providers()).should().notDependOnEachOther().check(CLASSES);
    }

    @Test
    void nothing_knows_the_provider_behind_a_channel() {
        String[] packages =
                PROVIDERS.stream().map(name -> NOTIFICATION + name + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(CLASSES);
    }

    /** With XML on the class path, Spring answers in XML to whoever would take either. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.dataformat.xml.XmlMapper",
                "com.google.cloud.firestore.FirestoreOptions",
                "com.google.cloud.storage.StorageOptions",
                "org.apache.http.client.HttpClient"
            })
    void what_sdks_could_do_but_do_not_here_stays_out(String type) {
        assertThat(ClassUtils.isPresent(type, null)).isFalse();
    }

    @Test
    void controllers_live_in_web_and_are_seen_by_nobody() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .resideInAPackage("..web")
                .andShould()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void nothing_is_called_util_helper_manager_or_impl() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Constants)")
                .check(CLASSES);
    }

    private static SliceAssignment providers() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                Optional<String> provider = PROVIDERS.stream()
                        .filter(name -> (javaClass.getPackageName() + ".").startsWith(NOTIFICATION + name + "."))
                        .findFirst();
                return provider.map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
            }

            @Override
            public String getDescription() {
                return "providers";
            }
        };
    }
}
