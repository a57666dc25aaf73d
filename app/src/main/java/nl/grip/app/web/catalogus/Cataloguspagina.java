// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.catalogus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /inzicht}: which figures there are. */
@Controller
public final class Cataloguspagina {
    private final Cijferbron bron;
    private final Map<String, String> themas = themas();

    public Cataloguspagina(Cijferbron bron) {
        this.bron = bron;
    }

    @GetMapping("/inzicht")
    Weergave toon(Bezoek bezoek) {
        return new Weergave("catalogus", Catalogusblad.van(bron.list(), themas, bezoek));
    }

    private static Map<String, String> themas() {
        try (InputStream tabel = Objects.requireNonNull(Cataloguspagina.class.getResourceAsStream("themas.csv"))) {
            Map<String, String> themas = new LinkedHashMap<>();
            new String(tabel.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(regel -> regel.split(";"))
                    .forEach(velden -> themas.put(velden[0], velden[1]));
            return themas;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
