// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.uitvoer.Formaat;
import nl.grip.app.uitvoer.Inzichtkolommen;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.app.uitvoer.XlsxSchrijver;
import nl.grip.inzicht.Antwoord;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** The figures of a page as a file: the rows and columns of {@code grip inzicht} (contract section 3). */
record Cijferbestand(Soort soort, Antwoord antwoord) implements View {
    enum Soort {
        CSV("csv", "text/csv;charset=UTF-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String uitgang;
        private final String inhoudstype;

        Soort(String uitgang, String inhoudstype) {
            this.uitgang = uitgang;
            this.inhoudstype = inhoudstype;
        }

        static Optional<Soort> find(String naam, String bestand) {
            return Arrays.stream(values())
                    .filter(soort -> bestand.equals(naam + "." + soort.uitgang))
                    .findFirst();
        }
    }

    @Override
    public void render(@Nullable Map<String, ?> leeg, HttpServletRequest vraag, HttpServletResponse uit)
            throws IOException {
        var indicator = antwoord.indicator();
        uit.setContentType(soort.inhoudstype);
        uit.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + indicator.naam() + "-"
                        + antwoord.peildatum().datum() + "." + soort.uitgang + "\"");
        List<String> kolommen = new ArrayList<>(antwoord.per());
        kolommen.addAll(Inzichtkolommen.CIJFER);
        try (Rijschrijver rijen = schrijver(uit.getOutputStream(), kolommen)) {
            antwoord.rijen()
                    .forEach(rij -> rijen.rij(Inzichtkolommen.cijfer(antwoord.per(), rij, antwoord.peildatum())));
        }
    }

    private Rijschrijver schrijver(OutputStream uit, List<String> kolommen) {
        var kop = antwoord.indicator().kop();
        return soort == Soort.CSV
                ? Formaat.csv.schrijver(new PrintWriter(new OutputStreamWriter(uit, StandardCharsets.UTF_8)), kolommen)
                : XlsxSchrijver.begin(
                        uit,
                        kop.naam(),
                        kolommen,
                        Map.of(
                                "Vraag", kop.vraag(),
                                "Definitie", kop.definitie(),
                                "Eenheid", kop.eenheid(),
                                "Bron", kop.bron(),
                                "Telt mee", kop.peilmoment(),
                                "Let op", kop.tekort()));
    }
}
