// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Bevinding;

/**
 * What one file turned out to be; the row of {@code grip inlezen} but for what only the store knows.
 *
 * @param bestand path as given; inside an archive {@code a.zip!/b.xml}, inside an envelope {@code a.xml!/bericht}
 * @param sha256 of the bytes as received, in hex
 * @param kop what it is, when that could be told
 * @param rijen fact rows found
 * @param overgeslagen how many of them were left out because they are wrong ({@code --rijen-overslaan})
 * @param bedrag signed sum of the rows, where the kind has money
 * @param reden one Dutch sentence; empty when read
 */
public record Oordeel(
        String bestand,
        String sha256,
        Optional<Kop> kop,
        long rijen,
        long overgeslagen,
        Optional<Bedrag> bedrag,
        Uitslag uitslag,
        String reden,
        List<Bevinding> bevindingen) {
    public Oordeel {
        bevindingen = List.copyOf(bevindingen);
    }

    /** Of which all rows are taken, or none. */
    public Oordeel(
            String bestand,
            String sha256,
            Optional<Kop> kop,
            long rijen,
            Optional<Bedrag> bedrag,
            Uitslag uitslag,
            String reden,
            List<Bevinding> bevindingen) {
        this(bestand, sha256, kop, rijen, 0, bedrag, uitslag, reden, bevindingen);
    }

    /**
     * The identity of what the file holds.
     *
     * @param inhoud hash in hex of the bare message (without envelope) or of the table file: the identity of its facts
     * @param soort {@code WMO301} ... {@code JW325}, or a table name
     * @param release {@code 3.2}; empty for a table
     * @param afzender code of who sent it; empty for a table
     * @param identificatie BerichtIdentificatie of the message; empty for a table
     */
    public record Kop(
            String inhoud,
            String soort,
            String release,
            String afzender,
            String identificatie,
            LocalDate ontvangenOp,
            OntvangenBron ontvangenBron) {}

    /** Where {@code ontvangenOp} comes from. */
    public enum OntvangenBron {
        ENVELOP,
        DAGTEKENING,
        BESTAND
    }

    /** Read, refused whole, or not ours. Whether it was known already only the store can say. */
    public enum Uitslag {
        GELEZEN,
        GEWEIGERD,
        OVERGESLAGEN
    }

    public boolean isGelezen() {
        return uitslag == Uitslag.GELEZEN;
    }
}
