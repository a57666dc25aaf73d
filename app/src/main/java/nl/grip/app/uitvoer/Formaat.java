// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.io.PrintWriter;
import java.util.List;

/** The value of {@code --formaat}: {@code csv} and {@code json} are exact, {@code tabel} is for people. */
public enum Formaat {
    csv {
        @Override
        public Rijschrijver schrijver(PrintWriter uit, List<String> kolommen) {
            return new CsvSchrijver(uit, kolommen);
        }
    },
    json {
        @Override
        public Rijschrijver schrijver(PrintWriter uit, List<String> kolommen) {
            return new JsonSchrijver(uit, kolommen);
        }
    },
    tabel {
        @Override
        public Rijschrijver schrijver(PrintWriter uit, List<String> kolommen) {
            return new TabelSchrijver(uit, kolommen);
        }
    };

    /** Starts an answer with these columns. */
    public abstract Rijschrijver schrijver(PrintWriter uit, List<String> kolommen);
}
