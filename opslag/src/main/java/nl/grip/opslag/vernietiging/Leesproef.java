// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.grip.bronnen.Feitsoort;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Oordeel;
import nl.grip.opslag.bronpak.Bronmap;
import nl.grip.opslag.bronpak.Bronpak;
import nl.grip.opslag.bronpak.Bronpost;
import nl.grip.opslag.inlezen.Bewaardebron;
import nl.grip.opslag.inlezen.Lezer;
import nl.grip.opslag.sleutel.Sleutel;
import nl.grip.opslag.vraag.Vragen;

/** Reads every rewritten source again: it must still give exactly the rows that are left in the tables. */
record Leesproef(Sleutel sleutel, Function<Leesinstellingen, Lezer> lezers) {
    void neem(Path nieuweBronnen, Vragen vragen) throws IOException {
        Bronmap bronnen = new Bronmap(nieuweBronnen, sleutel);
        for (String batch : bronnen.listBatches()) {
            try (Bronpak pak = bronnen.open(batch)) {
                for (Bronpost post : pak.posten()) {
                    if (post.isHerschreven()) {
                        neem(new Bewaardebron(pak, post), vragen);
                    }
                }
            }
        }
    }

    private void neem(Bewaardebron bron, Vragen vragen) {
        AtomicLong gelezen = new AtomicLong();
        Oordeel oordeel = bron.lees(lezers.apply(bron.instellingen()), rij -> gelezen.incrementAndGet());
        long inDatabank = oordeel.kop().map(kop -> rijen(kop.inhoud(), vragen)).orElse(-1L);
        if (!oordeel.isGelezen() || gelezen.get() != inDatabank) {
            throw new IllegalStateException("Bron " + bron.post().sha256() + " geeft na het vernietigen " + gelezen
                    + " rijen in plaats van " + inDatabank + "; er is niets veranderd. " + oordeel.reden());
        }
    }

    private static long rijen(String inhoud, Vragen vragen) {
        String tellingen = Feitsoorten.list().stream()
                .map(Feitsoort::naam)
                .map(naam -> "SELECT count(*) AS aantal FROM feit." + naam + " WHERE bericht = :inhoud")
                .collect(Collectors.joining(" UNION ALL "));
        Object som = vragen.stel("SELECT sum(aantal) FROM (" + tellingen + ") AS t", Map.of("inhoud", inhoud))
                .rijen()
                .get(0)
                .get(0);
        return Long.parseLong(String.valueOf(som));
    }
}
