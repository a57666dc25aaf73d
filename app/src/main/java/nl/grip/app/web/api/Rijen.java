// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.grip.app.uitvoer.Formaat;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.app.web.fout.Probleem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** An array of objects, as {@code --formaat json} writes it. Made whole before the first byte goes out. */
record Rijen(List<String> kolommen, Consumer<Rijschrijver> inhoud) implements View {
    @Override
    public void render(@Nullable Map<String, ?> leeg, HttpServletRequest vraag, HttpServletResponse antwoord)
            throws IOException {
        var tekst = new StringWriter();
        try (Rijschrijver rijen = Formaat.json.schrijver(new PrintWriter(tekst), kolommen)) {
            inhoud.accept(rijen);
        }
        Probleem.stuur(antwoord, "application/json", tekst.toString().getBytes(StandardCharsets.UTF_8));
    }
}
