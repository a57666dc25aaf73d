// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.grip.basis.Domein;
import nl.grip.bronnen.Postcode;
import nl.grip.bronnen.Pseudonimisering;

/** What a value may need besides the message: its domain, and pseudonyms and months (the last one is kept, lines of a client follow). */
final class Omgeving {
    private final Domein domein;
    private final Pseudonimisering pseudonimisering;
    private String laatsteBsn = "";
    private String laatsteClient = "";
    private LocalDate laatsteDatum = LocalDate.MIN;
    private String laatsteMaand = "";

    Omgeving(Domein domein, Pseudonimisering pseudonimisering) {
        this.domein = domein;
        this.pseudonimisering = pseudonimisering;
    }

    String domein() {
        return domein.code();
    }

    String client(String bsn) {
        if (!bsn.equals(laatsteBsn)) {
            laatsteClient = pseudonimisering.client(bsn);
            laatsteBsn = bsn;
        }
        return laatsteClient;
    }

    /** JJJJ-MM. */
    String maand(LocalDate datum) {
        if (!datum.equals(laatsteDatum)) {
            laatsteMaand = YearMonth.from(datum).toString();
            laatsteDatum = datum;
        }
        return laatsteMaand;
    }

    String postcode(String postcode) {
        return Postcode.pseudoniem(postcode, pseudonimisering);
    }
}
