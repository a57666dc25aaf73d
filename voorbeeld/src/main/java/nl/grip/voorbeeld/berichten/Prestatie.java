// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.util.Optional;
import java.util.OptionalLong;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Periode;

/**
 * One declared line (Prestatie of the 323).
 *
 * @param vorigeReferentie of the line that this one credits
 * @param volume without sign, as in the message
 * @param tarief in cents; empty for Eenheid 83 (CD087)
 * @param bedrag negative for a credit
 */
public record Prestatie(
        String bsn,
        String referentie,
        Optional<String> vorigeReferentie,
        long toewijzingNummer,
        String categorie,
        String code,
        Periode periode,
        long volume,
        String eenheid,
        OptionalLong tarief,
        Bedrag bedrag) {

    /** The credit of this line: a copy with its own reference, pointing back, sign turned (IV091). */
    public Prestatie gecrediteerd(String eigenReferentie) {
        return new Prestatie(
                bsn,
                eigenReferentie,
                Optional.of(referentie),
                toewijzingNummer,
                categorie,
                code,
                periode,
                volume,
                eenheid,
                tarief,
                bedrag.tegengesteld());
    }

    /** The same care handed in once more after a rejection, which asks for a new reference (TR314). */
    public Prestatie opnieuwIngediend(String eigenReferentie) {
        return new Prestatie(
                bsn,
                eigenReferentie,
                Optional.empty(),
                toewijzingNummer,
                categorie,
                code,
                periode,
                volume,
                eenheid,
                tarief,
                bedrag);
    }
}
