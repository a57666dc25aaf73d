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

    /** Of another person. */
    public Prestatie withBsn(String ander) {
        return new Prestatie(
                ander,
                referentie,
                vorigeReferentie,
                toewijzingNummer,
                categorie,
                code,
                periode,
                volume,
                eenheid,
                tarief,
                bedrag);
    }

    /** Under another reference. */
    public Prestatie withReferentie(String eigen, Optional<String> vorige) {
        return new Prestatie(
                bsn, eigen, vorige, toewijzingNummer, categorie, code, periode, volume, eenheid, tarief, bedrag);
    }

    /** On another allocation. */
    public Prestatie withToewijzing(long nummer) {
        return new Prestatie(
                bsn, referentie, vorigeReferentie, nummer, categorie, code, periode, volume, eenheid, tarief, bedrag);
    }

    /** Over other days, with the amount that belongs to the volume. */
    public Prestatie withPeriode(Periode andere, long aantal) {
        return new Prestatie(
                bsn,
                referentie,
                vorigeReferentie,
                toewijzingNummer,
                categorie,
                code,
                andere,
                aantal,
                eenheid,
                tarief,
                new Bedrag(aantal * tarief.orElse(1)));
    }

    /** For another amount. */
    public Prestatie withBedrag(Bedrag ander) {
        return new Prestatie(
                bsn,
                referentie,
                vorigeReferentie,
                toewijzingNummer,
                categorie,
                code,
                periode,
                volume,
                eenheid,
                tarief,
                ander);
    }

    /** With no tariff told. */
    public Prestatie zonderTarief() {
        return new Prestatie(
                bsn,
                referentie,
                vorigeReferentie,
                toewijzingNummer,
                categorie,
                code,
                periode,
                volume,
                eenheid,
                OptionalLong.empty(),
                bedrag);
    }
}
