// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.util.Optional;
import java.util.function.Consumer;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.Productcodes;
import nl.grip.voorbeeld.Verzonnen;
import nl.grip.voorbeeld.berichten.Bericht;
import nl.grip.voorbeeld.berichten.Berichtkop;
import nl.grip.voorbeeld.berichten.Verzoekbericht;
import nl.grip.voorbeeld.proces.Toeval;
import nl.grip.voorbeeld.proces.Toewijzing;
import nl.grip.voorbeeld.proces.Traject;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Verwijzer;

/** The 315s: whoever comes through another door than the municipality's own is asked for by the aanbieder. */
record Verzoekverkeer(Verloop verloop, Nummering nummering) {
    private static final int DAGEN_VOOR_DE_TOEWIJZING = 3;
    private static final int INWONERS_PER_PRAKTIJK = 2_500;
    private static final int EERSTE_PRAKTIJK = 91_000_000;

    void berichten(Consumer<Bericht> naar) {
        verloop.trajecten().stream()
                .filter(t -> t.verwijzer() != Verwijzer.GEMEENTE)
                .map(this::bericht)
                .filter(bericht ->
                        !bericht.verzondenOp().isAfter(verloop.kalender().laatsteDag()))
                .forEach(naar);
    }

    /** Of the request that an allocation honours; empty when there was none. */
    static Optional<String> referentie(Traject traject, Toewijzing toewijzing, long nummer) {
        boolean gevraagd = traject.verwijzer() != Verwijzer.GEMEENTE
                && toewijzing.equals(traject.toewijzingen().get(0));
        return gevraagd ? Optional.of("V" + nummer) : Optional.empty();
    }

    private Bericht bericht(Traject traject) {
        var toewijzing = traject.toewijzingen().get(0);
        long nummer = nummering.toewijzingNummer(traject, toewijzing);
        var kop = new Berichtkop(
                traject.voorziening().domein(),
                verloop.gemeente().aanbieder(traject.rang()).agb(),
                Verzonnen.GEMEENTE,
                "V" + nummer,
                verloop.kalender().nietEerder(toewijzing.bekendOp().minusDays(DAGEN_VOOR_DE_TOEWIJZING)));
        return new Verzoekbericht(
                kop,
                nummering.burger(traject.client(), toewijzing),
                "V" + nummer,
                traject.voorziening().categorie(),
                Productcodes.code(verloop, traject, verloop.kalender().nummer(toewijzing.ingang())),
                toewijzing.ingang(),
                Toewijzingsverkeer.omvang(traject.voorziening(), toewijzing),
                traject.verwijzer().code(),
                praktijk(traject));
    }

    /** The practice of a huisarts or specialist: one for so many inhabitants, larger ones chosen more often. */
    private Optional<String> praktijk(Traject traject) {
        if (traject.verwijzer() != Verwijzer.HUISARTS && traject.verwijzer() != Verwijzer.MEDISCH_SPECIALIST) {
            return Optional.empty();
        }
        int praktijken = Math.max(2, verloop.scenario().inwoners() / INWONERS_PER_PRAKTIJK);
        double lot = Toeval.of(verloop.scenario().zaad(), "praktijk", traject.nummer())
                .beta(1, 2);
        return Optional.of(String.valueOf(EERSTE_PRAKTIJK + 1 + (int) (lot * praktijken)));
    }
}
