// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.Productcodes;
import nl.grip.voorbeeld.Verzonnen;
import nl.grip.voorbeeld.berichten.Bericht;
import nl.grip.voorbeeld.berichten.Berichtkop;
import nl.grip.voorbeeld.berichten.ToegewezenProduct;
import nl.grip.voorbeeld.berichten.ToegewezenProduct.Omvang;
import nl.grip.voorbeeld.berichten.Toewijzingsbericht;
import nl.grip.voorbeeld.proces.Toewijzing;
import nl.grip.voorbeeld.proces.Traject;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Voorziening;

/** The 301s: one when an allocation is made, and one more when it is drawn back because care ended early. */
record Toewijzingsverkeer(Verloop verloop, Nummering nummering, Budgetten budgetten) {
    private static final LocalTime TIJD = LocalTime.of(9, 30);
    private static final String PER_MAAND = "4";
    private static final String TOTAAL = "6";

    void berichten(Consumer<Bericht> naar) {
        for (var traject : verloop.trajecten()) {
            for (var toewijzing : traject.toewijzingen()) {
                eerste(traject, toewijzing).ifPresent(naar);
                ingetrokken(traject, toewijzing).ifPresent(naar);
            }
        }
    }

    private Optional<Bericht> eerste(Traject traject, Toewijzing toewijzing) {
        return bericht(traject, toewijzing, toewijzing.bekendOp(), toewijzing.einde(), Optional.empty());
    }

    private Optional<Bericht> ingetrokken(Traject traject, Toewijzing toewijzing) {
        return traject.findIntrekking(toewijzing, verloop.kalender())
                .flatMap(i -> bericht(traject, toewijzing, i.op(), i.einde(), Optional.of(i.reden())));
    }

    private Optional<Bericht> bericht(
            Traject traject, Toewijzing toewijzing, LocalDate op, LocalDate einde, Optional<String> reden) {
        if (op.isAfter(verloop.kalender().laatsteDag())) {
            return Optional.empty();
        }
        long nummer = nummering.toewijzingNummer(traject, toewijzing);
        var kop = new Berichtkop(
                traject.voorziening().domein(),
                Verzonnen.GEMEENTE,
                verloop.gemeente().aanbieder(traject.rang()).agb(),
                (reden.isPresent() ? "W" : "T") + nummer,
                verloop.kalender().nietEerder(op));
        var product = product(traject, toewijzing, nummer, op, einde, reden);
        return Optional.of(
                new Toewijzingsbericht(kop, nummering.burger(traject.client(), toewijzing), List.of(product)));
    }

    private ToegewezenProduct product(
            Traject traject,
            Toewijzing toewijzing,
            long nummer,
            LocalDate op,
            LocalDate einde,
            Optional<String> reden) {
        return new ToegewezenProduct(
                nummer,
                reden.isEmpty() ? Verzoekverkeer.referentie(traject, toewijzing, nummer) : Optional.empty(),
                traject.voorziening().categorie(),
                Productcodes.code(verloop, traject, verloop.kalender().nummer(toewijzing.ingang())),
                op.atTime(TIJD),
                toewijzing.ingang(),
                Optional.of(einde),
                reden,
                omvang(traject.voorziening(), toewijzing),
                budgetten.find(traject, toewijzing));
    }

    static Omvang omvang(Voorziening voorziening, Toewijzing toewijzing) {
        boolean perMaand = voorziening.soort() == Voorziening.Soort.INSPANNING;
        return new Omvang(toewijzing.volume(), voorziening.eenheid(), perMaand ? PER_MAAND : TOTAAL);
    }
}
