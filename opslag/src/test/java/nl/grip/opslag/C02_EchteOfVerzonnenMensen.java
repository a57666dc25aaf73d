// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only a store without real people may be shown to who is not known. */
class C02_EchteOfVerzonnenMensen {
    @TempDir
    private Path map;

    @Test
    void eenLeegMagazijnIsEenVoorbeeld() {
        try (var proef = new Proefmagazijn(map)) {
            assertThat(proef.magazijn().isVoorbeeld()).isTrue();
        }
    }

    @Test
    void eenMagazijnMetEenPseudoniemVanEenEchtMensIsGeenVoorbeeld() {
        try (var proef = new Proefmagazijn(map)) {
            proef.leest("a.txt", Nepbericht.of("90000001", "2026-07-08", 100));
            assertThat(proef.magazijn().isVoorbeeld()).isFalse();
        }
    }
}
