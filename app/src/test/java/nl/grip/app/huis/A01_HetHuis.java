// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.huis;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which module may know which. Two arrows above all never exist: from inzicht to sturing, and from anything to app. */
class A01_HetHuis {
    private static final JavaClasses HUIS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.grip");

    /** What each module may know besides itself; app may know everything. */
    private static final Map<String, Set<String>> PIJLEN = new TreeMap<>(Map.of(
            "basis", Set.of(),
            "rekenen", Set.of("basis"),
            "bronnen", Set.of("basis"),
            "opslag", Set.of("bronnen", "basis"),
            "inzicht", Set.of("opslag", "rekenen", "basis"),
            "sturing", Set.of("inzicht", "opslag", "rekenen", "basis"),
            "rapportage", Set.of("sturing", "inzicht", "opslag", "rekenen", "basis"),
            "voorbeeld", Set.of("bronnen", "rekenen", "basis")));

    @TestFactory
    Stream<DynamicTest> eenModuleKentAlleenWatZijMagKennen() {
        return PIJLEN.entrySet().stream()
                .map(pijl -> DynamicTest.dynamicTest(pijl.getKey(), () -> kentAlleen(pijl.getKey(), pijl.getValue())));
    }

    @Test
    void elkeModuleStaatInDeTabel() {
        assertThat(HUIS.stream().map(A01_HetHuis::module))
                .isSubsetOf(Stream.concat(PIJLEN.keySet().stream(), Stream.of("app"))
                        .toList());
    }

    @Test
    void elkeModuleVanHetProjectIsBekeken() throws IOException {
        Pattern module = Pattern.compile("<module>(.+)</module>");
        assertThat(HUIS.stream().map(A01_HetHuis::module))
                .containsAll(module.matcher(Files.readString(Path.of("../pom.xml")))
                        .results()
                        .map(gevonden -> gevonden.group(1))
                        .toList());
    }

    @Test
    void alleenOpslagPraatMetDeDatabank() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.grip.opslag..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb..")
                .check(HUIS);
    }

    @Test
    void alleenAppKentHetWebEnDeOpdrachtregel() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.grip.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.servlet..", "gg.jte..", "picocli..")
                .check(HUIS);
    }

    @Test
    void eenPackageHeetNaarZijnOnderwerp() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..impl..", "..dto..", "..service..", "..helper..")
                .check(HUIS);
    }

    @TestFactory
    Stream<DynamicTest> packagesVanEenModuleHebbenGeenKring() {
        return Stream.concat(PIJLEN.keySet().stream(), Stream.of("app"))
                .map(module -> DynamicTest.dynamicTest(
                        module,
                        () -> slices().matching("nl.grip." + module + ".(*)..")
                                .should()
                                .beFreeOfCycles()
                                .allowEmptyShould(true)
                                .check(HUIS)));
    }

    private static String module(JavaClass klasse) {
        return klasse.getPackageName().split("\\.")[2];
    }

    private static void kentAlleen(String module, Set<String> anderen) {
        String[] mag = Stream.concat(Stream.of(module), anderen.stream())
                .map(naam -> "nl.grip." + naam + "..")
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("nl.grip." + module + "..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("nl.grip..").negate().or(resideInAnyPackage(mag)))
                .allowEmptyShould(true)
                .check(HUIS);
    }
}
