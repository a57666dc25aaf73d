// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.huis;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A public type is named after a word of the field: one of begrippen.md stands in its name. */
class A02_ElkWoordStaatInBegrippen {
    private static final Path BEGRIPPEN = Path.of("../begrippen.md");

    @Test
    void elkPubliekTypeDraagtEenBegrip() throws IOException {
        Set<String> begrippen = kolom(1);
        List<String> zonder = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                "nl.grip.basis",
                                "nl.grip.bronnen",
                                "nl.grip.opslag",
                                "nl.grip.inzicht",
                                "nl.grip.sturing")
                        .stream()
                        .filter(klasse ->
                                klasse.getModifiers().contains(JavaModifier.PUBLIC) && klasse.isTopLevelClass())
                        .map(JavaClass::getSimpleName)
                        .filter(naam -> begrippen.stream()
                                .noneMatch(begrip -> stam(naam).contains(stam(begrip))))
                        .filter(naam -> !naam.equals("package-info"))
                        .sorted()
                        .toList();
        assertThat(zonder).isEmpty();
    }

    @Test
    void elkBegripHeeftEenBetekenisEnEenEngelseRegel() throws IOException {
        assertThat(kolom(2)).doesNotContain("");
        assertThat(kolom(4)).doesNotContain("");
    }

    @Test
    void deWoordenStaanOpVolgorde() throws IOException {
        List<String> woorden =
                rijen().stream().map(rij -> rij.split("\\|")[1].strip()).toList();
        assertThat(woorden).isSorted().doesNotHaveDuplicates();
    }

    /** Without double vowels, so that vragen holds vraag. */
    private static String stam(String woord) {
        return woord.toLowerCase(Locale.ROOT).replaceAll("([aeou])\\1", "$1");
    }

    private static Set<String> kolom(int nummer) throws IOException {
        return rijen().stream().map(rij -> rij.split("\\|")[nummer].strip()).collect(Collectors.toSet());
    }

    private static List<String> rijen() throws IOException {
        return Files.readAllLines(BEGRIPPEN).stream()
                .filter(regel -> regel.startsWith("| ") && !regel.startsWith("| woord"))
                .toList();
    }
}
