// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.gegevens;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.inzicht.aansluiting.Aansluiting;
import nl.grip.inzicht.signaal.Signalen;
import nl.grip.opslag.inlezen.Aanvoer;
import nl.grip.opslag.inlezen.Inleesregel;

/** Where the pages about what is in the store ask, and where files are brought. */
public interface Gegevensbron {
    /** Later days are future: what was received then counts from then. */
    LocalDate vandaag();

    /** Kinds of files and what became of them. */
    List<Soort> soorten();

    /** What was wrong, kind by kind; what refused a file comes first. Empty while all is still being looked through. */
    Optional<List<Bevindinggroep>> bevindingen();

    Aansluiting aansluiting();

    /** Empty while all is still being looked through. */
    Optional<Signalen> signalen();

    /** What people call an aanbieder or voorziening. */
    String naam(String kolom, String code);

    /** Reads these files; each by itself, so that a wrong one leaves the others in. */
    List<Inleesregel> lees(Aanvoer aanvoer);

    /** A folder that only we may look into, for files on their way in. */
    Path werkmap();

    /**
     * @param bedrag in euro; empty for a kind without money
     * @param laatste the last day on which one was received; empty when none was
     */
    record Soort(String soort, String uitkomst, long bestanden, long rijen, String bedrag, String laatste) {}

    /**
     * @param herstel how to mend it
     * @param bestand the first file in which it stands, with line and what stands there
     */
    record Bevindinggroep(
            boolean weigering,
            String code,
            String gevolg,
            String herstel,
            String bron,
            long keren,
            String bestand,
            String regel,
            String gevonden,
            String verwacht) {}
}
