// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What stands below the measures is about what the page adds up: what was turned down counts there no more. */
class A02_KanttekeningenTest {
    @Test
    void watIsAfgewezenWordtNietGenoemdAlsofHetMeetelt() {
        var blad = Maatregelenblad.van(
                new Maatregelenmappen(Path.of("..", "voorbeelden", "maatregelen", "hilversum"), () -> false).lees(),
                false,
                false);
        assertThat(blad.toelichting()).anyMatch(zin -> zin.contains("16 van de 17 maatregelen"));
        assertThat(blad.kanttekeningen())
                .anyMatch(zin -> zin.contains("Versoberen huishoudelijke hulp"))
                .noneMatch(zin -> zin.contains("Investeren in selectieve preventie"));
    }
}
