// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import nl.grip.rapportage.stuk.Stuk;
import nl.grip.rapportage.uitvoer.Stukvorm;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A document to keep. Made whole before the first byte goes out: a mistake gives an error page and never half a file. */
record Documentbestand(Stuk stuk, Stukvorm vorm, String naam) implements View {
    @Override
    public void render(@Nullable Map<String, ?> leeg, HttpServletRequest vraag, HttpServletResponse antwoord)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        vorm.schrijf(stuk, bytes);
        antwoord.setContentType(vorm.inhoudstype());
        antwoord.setHeader("Content-Disposition", "attachment; filename=\"" + naam + "." + vorm.uitgang() + "\"");
        antwoord.setContentLength(bytes.size());
        bytes.writeTo(antwoord.getOutputStream());
    }
}
