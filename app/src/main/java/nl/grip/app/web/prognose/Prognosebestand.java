// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.grip.app.uitvoer.Formaat;
import nl.grip.app.uitvoer.Prognosekolommen;
import nl.grip.app.web.prognose.Prognosebron.Verwachting;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** The forecast as a file: the rows and columns of {@code grip prognose} (contract section 4). */
record Prognosebestand(Verwachting verwachting, Prognosezicht zicht) implements View {
    @Override
    public void render(@Nullable Map<String, ?> leeg, HttpServletRequest verzoek, HttpServletResponse uit)
            throws IOException {
        uit.setContentType("text/csv;charset=UTF-8");
        uit.setHeader(
                "Content-Disposition",
                "attachment; filename=\"prognose-" + verwachting.vraag().peildatum() + ".csv\"");
        byte[] bestand = bestand();
        uit.setContentLength(bestand.length);
        uit.getOutputStream().write(bestand);
    }

    /** Made whole before the first byte goes out, as a page is. */
    private byte[] bestand() {
        var uit = new ByteArrayOutputStream();
        var schrijver = new PrintWriter(uit, false, StandardCharsets.UTF_8);
        try (var rijen = Formaat.csv.schrijver(schrijver, Prognosekolommen.kolommen(verwachting.vraag()))) {
            zicht.schrijf(verwachting.vraag(), verwachting.uitkomst(), rijen);
        }
        schrijver.flush();
        return uit.toByteArray();
    }
}
