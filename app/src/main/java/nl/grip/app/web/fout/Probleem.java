// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.fout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.grip.app.uitvoer.JsonSchrijver;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** An error for a program: problem details (RFC 9457, 2023). Says no more than the page for people does. */
public record Probleem(Fout fout) implements View {
    /** Where programs ask. */
    private static final String API = "/v1";

    private static final String VERSIE = "1.0.0";

    /** The error as who asked can read it: a person or a program. */
    public static View antwoord(Fout fout, HttpServletRequest vraag, HttpServletResponse antwoord) {
        antwoord.setStatus(fout.status());
        return vraagtEenProgramma(vraag.getRequestURI()) ? new Probleem(fout) : fout.weergave();
    }

    public static boolean vraagtEenProgramma(String pad) {
        return pad.equals(API) || pad.startsWith(API + "/");
    }

    @Override
    public void render(@Nullable Map<String, ?> leeg, HttpServletRequest vraag, HttpServletResponse antwoord)
            throws IOException {
        var json = JsonSchrijver.object(
                List.of("type", "title", "status", "detail"),
                List.of("about:blank", fout.titel(), fout.status(), fout.behouden() + " " + fout.doen()));
        antwoord.setStatus(fout.status());
        stuur(antwoord, "application/problem+json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends an answer of the API with its version (NL API Design Rules, /core/version-header). */
    public static void stuur(HttpServletResponse antwoord, String inhoudstype, byte[] bytes) throws IOException {
        antwoord.setHeader("API-Version", VERSIE);
        antwoord.setContentType(inhoudstype);
        antwoord.setContentLength(bytes.length);
        antwoord.getOutputStream().write(bytes);
    }
}
