// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.uitvoer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.grip.rapportage.stuk.Stuk;

/** How a document can be written down; the ending of a file tells which. */
public enum Stukvorm {
    PDF("application/pdf") {
        @Override
        public void schrijf(Stuk stuk, OutputStream uit) throws IOException {
            Pdfstuk.schrijf(stuk, uit);
        }
    },
    HTML("text/html;charset=UTF-8") {
        @Override
        public void schrijf(Stuk stuk, OutputStream uit) throws IOException {
            uit.write(Htmlstuk.van(stuk).getBytes(StandardCharsets.UTF_8));
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void schrijf(Stuk stuk, OutputStream uit) throws IOException {
            Rekenblad.schrijf(stuk, uit);
        }
    };

    private final String inhoudstype;

    Stukvorm(String inhoudstype) {
        this.inhoudstype = inhoudstype;
    }

    public abstract void schrijf(Stuk stuk, OutputStream uit) throws IOException;

    /** The media type, as a browser is told. */
    public String inhoudstype() {
        return inhoudstype;
    }

    /** The ending of the name of a file, without the point. */
    public String uitgang() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stukvorm> find(String bestandsnaam) {
        return Arrays.stream(values())
                .filter(vorm -> bestandsnaam.toLowerCase(Locale.ROOT).endsWith("." + vorm.uitgang()))
                .findFirst();
    }
}
