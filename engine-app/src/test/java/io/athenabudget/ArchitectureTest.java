package io.athenabudget;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTest {
    private static final JavaClasses ATHENA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.athenabudget");

    @Test
    void features_depend_on_each_other_only_as_they_declare() {
        ApplicationModules.of(AthenaApplication.class).verify();
    }

    @Test
    void only_the_packages_that_wrap_the_engine_import_it() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.athenabudget.approvals",
                        "io.athenabudget.cockpit",
                        "io.athenabudget.enginerest",
                        "io.athenabudget.flows..",
                        "io.athenabudget.insights..",
                        "io.athenabudget.retention")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(ATHENA);
    }

    @Test
    void only_the_store_of_attachments_imports_the_sdk_of_s3() {
        noClasses()
                .that()
                .haveNameNotMatching("io\\.athenabudget\\.requests\\.S3AttachmentStore.*")
                .and()
                .resideOutsideOfPackage("io.athenabudget.testing")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon..")
                .check(ATHENA);
    }

    @Test
    void controllers_live_in_web_and_are_seen_by_nobody() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .resideInAPackage("io.athenabudget.*.web")
                .andShould()
                .notBePublic()
                .check(ATHENA);
    }

    @Test
    void nothing_is_called_util_helper_manager_or_impl() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Constants)")
                .check(ATHENA);
    }
}
