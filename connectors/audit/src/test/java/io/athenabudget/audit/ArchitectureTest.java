package io.athenabudget.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.athenabudget.audit");

    @Test
    void the_sdk_of_s3_stays_in_its_package() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.athenabudget.audit.publish.s3")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon..")
                .check(CLASSES);
    }

    @Test
    void nothing_knows_the_bucket_behind_a_store() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.athenabudget.audit.publish.s3")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.athenabudget.audit.publish.s3")
                .check(CLASSES);
    }

    /** Whoever verifies trusts no framework, no database and no network. */
    @Test
    void the_verifier_needs_nothing_of_the_service() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.athenabudget.audit.verify",
                        "io.athenabudget.audit.checkpoint",
                        "io.athenabudget.audit.tree")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "io.athenabudget.audit.log")
                .check(CLASSES);
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
}
