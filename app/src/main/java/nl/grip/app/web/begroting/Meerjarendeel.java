// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.app.web.begroting.Begrotingsbron.Stand;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.rapportage.beeld.Beeld;
import nl.grip.rapportage.beeld.Raster;
import nl.grip.rapportage.beeld.Stapels;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.begroting.Begrotingsregel;
import nl.grip.sturing.begroting.Meerjarenbeeld;
import nl.grip.sturing.begroting.Saldoreeks;

/**
 * The budget of several years as layers: what was decided first, what each version changed, and what it comes to.
 *
 * @param baten whether income stands in the budget too: without it there is no saldo, and no tekort
 */
record Meerjarendeel(Meerjarenlagen lagen, boolean baten) {
    static Optional<Deel> van(Stand stand, Prijskeuze prijzen) {
        var beeld = stand.boek().beeld();
        var peil = prijzen.lees();
        var deel = new Meerjarendeel(
                new Meerjarenlagen(peil.map(beeld::in).orElse(beeld).beeldregels()),
                stand.boek().regels().stream().anyMatch(Begrotingsregel::baten));
        return deel.lagen.jaren().size() < 2 ? Optional.empty() : Optional.of(prijzen.bij(deel.deel(), beeld));
    }

    private Deel deel() {
        List<String> zinnen = new ArrayList<>(List.of("Elke versie van de begroting is een laag op wat er al stond. "
                + (baten ? "Tekort is meer lasten dan baten." : "Het gaat om lasten; baten staan er niet in.")));
        saldozin().ifPresent(zinnen::add);
        lagen.regels().stream()
                .filter(regel -> regel.saldo() instanceof GeenCijfer<Bedrag>)
                .findFirst()
                .map(regel -> ((GeenCijfer<Bedrag>) regel.saldo()).toelichting())
                .ifPresent(zinnen::add);
        return Deel.van("beeld-titel", "De begroting over de jaren")
                .met(zinnen)
                .met(beeld())
                .metLijsten(new Meerjarenlijsten(lagen, baten).lijsten());
    }

    /** In which year the first deficit is, and what all years come to; nothing where one of them has no saldo. */
    Optional<String> saldozin() {
        var totalen = lagen.regels().stream()
                .filter(regel -> regel.laag().laag().equals(Meerjarenbeeld.TOTAAL))
                .toList();
        if (!baten || totalen.stream().anyMatch(regel -> regel.saldo() instanceof GeenCijfer<Bedrag>)) {
            return Optional.empty();
        }
        SortedMap<Integer, BigDecimal> opJaar = new TreeMap<>();
        totalen.forEach(regel ->
                opJaar.merge(regel.laag().jaar(), Bedragzin.euro(regel.laag().saldo()), BigDecimal::add));
        return Optional.of(zin(new Saldoreeks(opJaar, Saldoreeks.Teken.PLUS_IS_TEKORT)));
    }

    private static String zin(Saldoreeks saldi) {
        var samen = saldi.cumulatief();
        return saldi.findEersteTekortjaar()
                        .map(jaar -> "Het eerste jaar met een tekort is " + jaar + ".")
                        .orElse("In geen van deze jaren is er een tekort.")
                + " Alle jaren samen komen uit op " + Notatie.inWoorden(samen.abs())
                + (samen.signum() > 0 ? " tekort." : " overschot.");
    }

    private Beeld beeld() {
        return new Stapels(
                        new Raster(
                                lagen.jaren().stream().map(String::valueOf).toList(),
                                lagen.jaren().stream().map(jaar -> false).toList(),
                                lagen.afbakeningen().stream().map(this::reeks).toList()),
                        Bedragzin.EURO)
                .beeld(
                        baten
                                ? "Saldo per jaar, in euro (boven de lijn: meer lasten dan baten)"
                                : "Lasten per jaar, in euro");
    }

    private Raster.Reeks reeks(String afbakening) {
        return new Raster.Reeks(
                Meerjarenlagen.naam(afbakening),
                lagen.jaren().stream()
                        .map(jaar -> lagen.find(jaar, afbakening, Meerjarenbeeld.TOTAAL)
                                .filter(r -> !(r.saldo() instanceof GeenCijfer<Bedrag>))
                                .map(r -> Bedragzin.euro(r.laag().saldo())))
                        .toList());
    }
}
