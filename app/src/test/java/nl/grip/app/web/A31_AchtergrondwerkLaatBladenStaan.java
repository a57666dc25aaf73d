// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.grip.app.web.werkbank.Werkbank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is made in the background makes kept pages old when the forecast is there, about which a page without it said nothing,
 * and with each day of which one is kept: of today and of the quarter before. A dozen other answers leave them as they are.
 */
class A31_AchtergrondwerkLaatBladenStaan {
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-12-31T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void alleenDePrognoseGeeftNieuweBladen(@TempDir Path map) throws InterruptedException {
        try (var voorbeeld = Voorbeeldmagazijn.open(map)) {
            var werkbank = Magazijnbronnen.werkbank(voorbeeld.magazijn(), KLOK);
            var stand = Magazijnbronnen.van(voorbeeld.magazijn(), KLOK, Optional.empty(), werkbank)
                    .stand();
            String ervoor = stand.get();
            var gezien = tijdensHetWerk(werkbank, stand);
            assertThat(gezien).startsWith(ervoor).endsWith(stand.get()).hasSizeBetween(2, 4);
        }
    }

    private static Set<String> tijdensHetWerk(Werkbank werkbank, Supplier<String> stand) throws InterruptedException {
        var gezien = new LinkedHashSet<String>();
        try (werkbank) {
            werkbank.start();
            for (int i = 0; i < 12_000 && !werkbank.isKlaar(); i++) {
                gezien.add(stand.get());
                TimeUnit.MILLISECONDS.sleep(5);
            }
            assertThat(werkbank.isKlaar()).isTrue();
            gezien.add(stand.get());
        }
        return gezien;
    }
}
