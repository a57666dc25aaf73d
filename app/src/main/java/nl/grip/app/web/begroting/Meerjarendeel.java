// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.grip.app.web.begroting.Begrotingsbron.Stand;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.rapportage.beeld.Beeld;
import nl.grip.rapportage.beeld.Raster;
import nl.grip.rapportage.beeld.Stapels;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.begroting.Beeldregel;
import nl.grip.sturing.begroting.Begrotingsregel;
import nl.grip.sturing.begroting.Meerjarenbeeld;
import nl.grip.sturing.begroting.Saldoreeks;

/**
 * The budget of several years as layers: what was decided first, what each version changed, and what it comes to.
 *
 * @param baten whether income stands in the budget too: without it there is no saldo, and no tekort
 */
record Meerjarendeel(List<Beeldregel> regels, boolean baten) {
    static Optional<Deel> van(Stand stand, Prijskeuze prijzen) {
        var beeld = stand.boek().beeld();
        var peil = prijzen.lees();
        var deel = new Meerjarendeel(
                peil.map(beeld::in).orElse(beeld).beeldregels(),
                stand.boek().regels().stream().anyMatch(Begrotingsregel::baten));
        return deel.jaren().size() < 2 ? Optional.empty() : Optional.of(prijzen.bij(deel.deel(), beeld));
    }

    private List<Integer> jaren() {
        return regels.stream()
                .map(regel -> regel.laag().jaar())
                .distinct()
                .sorted()
                .toList();
    }

    private Deel deel() {
        List<String> zinnen = new ArrayList<>(List.of("Elke versie van de begroting is een laag op wat er al stond. "
                + (baten ? "Tekort is meer lasten dan baten." : "Het gaat om lasten; baten staan er niet in.")));
        saldozin().ifPresent(zinnen::add);
        regels.stream()
                .filter(regel -> regel.saldo() instanceof GeenCijfer<Bedrag>)
                .findFirst()
                .map(regel -> ((GeenCijfer<Bedrag>) regel.saldo()).toelichting())
                .ifPresent(zinnen::add);
        var afbakeningen = regels.stream()
                .map(regel -> regel.laag().afbakening())
                .distinct()
                .toList();
        var lijsten = new ArrayList<Lijst>();
        if (afbakeningen.stream().allMatch(afbakening -> lagen(afbakening).size() < 2)) {
            lijsten.add(samen(afbakeningen));
        } else {
            for (int i = 0; i < afbakeningen.size(); i++) {
                lijsten.add(lijst("beeld-lijst-" + i, afbakeningen.get(i)));
            }
        }
        return Deel.van("beeld-titel", "De begroting over de jaren")
                .met(zinnen)
                .met(beeld(afbakeningen))
                .metLijsten(lijsten);
    }

    /** In which year the first deficit is, and what all years come to; nothing where one of them has no saldo. */
    Optional<String> saldozin() {
        var totalen = regels.stream()
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

    private List<String> lagen(String afbakening) {
        return regels.stream()
                .filter(regel -> regel.laag().afbakening().equals(afbakening))
                .map(regel -> regel.laag().laag())
                .filter(laag -> !laag.equals(Meerjarenbeeld.TOTAAL))
                .distinct()
                .toList();
    }

    /** Where nothing was changed afterwards one table is enough. */
    private Lijst samen(List<String> afbakeningen) {
        return Lijst.van(
                "beeld-lijst",
                baten ? "Saldo per jaar in getallen, in euro" : "Lasten per jaar in getallen, in euro",
                Stream.concat(Stream.of("Begroot"), jaren().stream().map(String::valueOf))
                        .toList(),
                afbakeningen.stream()
                        .map(afbakening -> new Lijst.Rij(
                                naam(afbakening),
                                "",
                                jaren().stream()
                                        .map(jaar -> cel(jaar, afbakening, Meerjarenbeeld.TOTAAL))
                                        .toList(),
                                false))
                        .toList());
    }

    private static String naam(String afbakening) {
        return afbakening.isEmpty() ? "Zonder afbakening" : afbakening;
    }

    private Lijst lijst(String id, String afbakening) {
        var lagen = lagen(afbakening);
        return Lijst.van(
                id,
                naam(afbakening) + (baten ? ", saldo in euro" : ", lasten in euro"),
                Stream.concat(
                                Stream.of(lagen.size() > 1 ? "Laag" : "Begroot"),
                                jaren().stream().map(String::valueOf))
                        .toList(),
                Stream.concat(lagen.size() > 1 ? lagen.stream() : Stream.of(), Stream.of(Meerjarenbeeld.TOTAAL))
                        .map(laag -> rij(afbakening, laag))
                        .toList());
    }

    private Lijst.Rij rij(String afbakening, String laag) {
        boolean totaal = laag.equals(Meerjarenbeeld.TOTAAL);
        return new Lijst.Rij(
                totaal ? baten ? "Saldo" : "Totaal" : laag,
                "",
                jaren().stream().map(jaar -> cel(jaar, afbakening, laag)).toList(),
                totaal);
    }

    private String cel(int jaar, String afbakening, String laag) {
        var regel = find(jaar, afbakening, laag);
        return regel.map(r -> r.saldo() instanceof GeenCijfer<Bedrag>
                        ? Bedragzin.GEEN
                        : baten
                                ? Bedragzin.saldo(r.laag().saldo())
                                : Notatie.heleEuro(r.laag().saldo()))
                .orElse("");
    }

    private Optional<Beeldregel> find(int jaar, String afbakening, String laag) {
        return regels.stream()
                .filter(r -> r.laag().jaar() == jaar
                        && r.laag().afbakening().equals(afbakening)
                        && r.laag().laag().equals(laag))
                .findFirst();
    }

    private Beeld beeld(List<String> afbakeningen) {
        return new Stapels(
                        new Raster(
                                jaren().stream().map(String::valueOf).toList(),
                                jaren().stream().map(jaar -> false).toList(),
                                afbakeningen.stream().map(this::reeks).toList()),
                        Bedragzin.EURO)
                .beeld(
                        baten
                                ? "Saldo per jaar, in euro (boven de lijn: meer lasten dan baten)"
                                : "Lasten per jaar, in euro");
    }

    private Raster.Reeks reeks(String afbakening) {
        return new Raster.Reeks(
                naam(afbakening),
                jaren().stream()
                        .map(jaar -> find(jaar, afbakening, Meerjarenbeeld.TOTAAL)
                                .filter(r -> !(r.saldo() instanceof GeenCijfer<Bedrag>))
                                .map(r -> Bedragzin.euro(r.laag().saldo())))
                        .toList());
    }
}
