// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.web.kader.Kader;
import nl.grip.app.web.werkbank.Wachten;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A page to be shown: the template {@code src/main/jte/<sjabloon>.jte} with its model. Made whole before the first byte
 * goes out, so that a mistake gives an error page and never half a page.
 */
public record Weergave(String sjabloon, Object model) implements View {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final String GETOOND = Weergave.class.getName();
    private static final String VERVERS_NA_SECONDEN = "5";
    private static final TemplateEngine SJABLONEN =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.grip.app.web.sjabloon");

    @Override
    public void render(@Nullable Map<String, ?> leeg, HttpServletRequest vraag, HttpServletResponse antwoord)
            throws IOException {
        byte[] pagina = html(Kader.van(vraag)).getBytes(StandardCharsets.UTF_8);
        var wachten = Wachten.find(vraag);
        if (wachten.isEmpty()) {
            vraag.setAttribute(GETOOND, pagina);
        } else if (wachten.get() == Wachten.OP_EERSTE) {
            antwoord.setHeader("Refresh", VERVERS_NA_SECONDEN);
        }
        schrijf(pagina, antwoord);
    }

    /** The page that was shown as answer to this question, when one was and nothing in it is still being made. */
    public static Optional<byte[]> getoond(HttpServletRequest vraag) {
        return vraag.getAttribute(GETOOND) instanceof byte[] pagina ? Optional.of(pagina) : Optional.empty();
    }

    /** Sends a page that was made before. */
    public static void schrijf(byte[] pagina, HttpServletResponse antwoord) throws IOException {
        antwoord.setLocale(NEDERLANDS);
        antwoord.setContentType("text/html;charset=UTF-8");
        antwoord.setContentLength(pagina.length);
        antwoord.getOutputStream().write(pagina);
    }

    String html(Kader kader) {
        var tekst = new StringOutput();
        SJABLONEN.render(sjabloon + ".jte", Map.of("kader", kader, "pagina", model), tekst);
        return tekst.toString();
    }
}
