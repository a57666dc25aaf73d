// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.grip.opslag.vraag.Vragen;

/** What a forecast was made from: a hash over everything in the store that it may look at. */
public final class Invoerstand {
    private static final String VRAAG = "/nl/grip/inzicht/prognose/invoerstand.sql";

    private Invoerstand() {}

    /** The same as long as nothing was added that counts on that day; whatever the order in which it was read. */
    public static String bepaal(Vragen vragen, LocalDate peildatum) {
        var som = Vingerafdruk.leeg();
        vragen.stroom(sql(), Map.of("peildatum", peildatum), rij -> Vingerafdruk.voegToe(som, rij));
        return Vingerafdruk.hex(som);
    }

    private static String sql() {
        try (InputStream bestand = Objects.requireNonNull(Invoerstand.class.getResourceAsStream(VRAAG), VRAAG)) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
