// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import nl.grip.app.web.fout.Probleem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** The description of the API for programs (OpenAPI 3.1.1, 2024). */
record Beschrijving() implements View {
    @Override
    public void render(@Nullable Map<String, ?> leeg, HttpServletRequest vraag, HttpServletResponse antwoord)
            throws IOException {
        try (var bron = Objects.requireNonNull(Beschrijving.class.getResourceAsStream("openapi.json"))) {
            antwoord.setHeader("Access-Control-Allow-Origin", "*");
            Probleem.stuur(antwoord, "application/json", bron.readAllBytes());
        }
    }
}
