// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.rapportage.beeld.Jaarloop;
import nl.grip.rapportage.beeld.Jaarloop.Band;
import nl.grip.rapportage.beeld.Jaarloop.Punt;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Tafel;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Notatie;

/** The bills of a year added up month by month, a year earlier beside it, and the fan of where the year may end. */
final class Verloop {
    private static final Eenheid EURO = Eenheid.van("euro", List.of(), "");
    /** Places of 10, 25, 75 and 90 percent among the quantiles. */
    private static final int[] RANDEN = {1, 2, 4, 5};

    private final Jaarbeeld beeld;

    private Verloop(Jaarbeeld beeld) {
        this.beeld = beeld;
    }

    /** Empty as long as no month of the year is complete. */
    static Optional<Deel> van(Jaarbeeld beeld) {
        return beeld.getekendTotMaand() == 0 ? Optional.empty() : Optional.of(new Verloop(beeld).figuur());
    }

    private Deel figuur() {
        var waaier = new Jaarloop(
                IntStream.rangeClosed(1, 12)
                        .mapToObj(m -> Notatie.maandKort(YearMonth.of(beeld.jaar(), m)))
                        .toList(),
                punten(),
                opgeteld(beeld.jaar() - 1, 12).stream().map(Verloop::euro).toList(),
                beeld.begrootVoorRekeningen().map(b -> new Jaarloop.Grens("begroot", euro(b))),
                EURO);
        return new Deel.Figuur(
                waaier.beeld("Rekeningen over " + beeld.jaar() + ", maand na maand opgeteld, in euro" + zonder()),
                tafel());
    }

    /** Said where it is so: else the amounts seem to gainsay those of the whole year. */
    private String zonder() {
        return beeld.verwachting().alleenBuitenBerichten().isEmpty()
                ? ""
                : " (zonder hulp waarvan geen rekening komt, zoals pgb en subsidie)";
    }

    private List<Punt> punten() {
        var bekend = opgeteld(beeld.jaar(), beeld.getekendTotMaand());
        List<Punt> punten = new ArrayList<>();
        bekend.forEach(bedrag -> punten.add(Punt.gemeten(euro(bedrag))));
        while (punten.size() < 11) {
            punten.add(Punt.leeg());
        }
        if (punten.size() < 12) {
            punten.add(beeld.verwachting()
                    .totaal()
                    .map(rij -> Punt.verwacht(band(rij)))
                    .orElseGet(Punt::leeg));
        }
        return punten;
    }

    /** Of what comes in bills: what is paid outside them is no part of the line, nor of the budget beside it. */
    private Band band(Rij rij) {
        var buiten = beeld.verwachting().onderdeel(Onderdeel.BUITEN_BERICHTEN).orElse(Bedrag.NUL);
        var k = rij.kwantielen();
        return new Band(
                euro(k.get(RANDEN[0]).min(buiten)),
                euro(k.get(RANDEN[1]).min(buiten)),
                euro(rij.verwacht().min(buiten)),
                euro(k.get(RANDEN[2]).min(buiten)),
                euro(k.get(RANDEN[3]).min(buiten)));
    }

    /** The running sum of the first months of a year. */
    private List<Bedrag> opgeteld(int jaar, int maanden) {
        List<Bedrag> uit = new ArrayList<>();
        var som = Bedrag.NUL;
        for (int m = 1; m <= maanden; m++) {
            var maand = beeld.maanden().get(YearMonth.of(jaar, m));
            som = som.plus(maand == null ? Bedrag.NUL : maand.bedrag());
            uit.add(som);
        }
        return uit;
    }

    private static BigDecimal euro(Bedrag bedrag) {
        return new BigDecimal(bedrag.euro());
    }

    private Tafel tafel() {
        var nu = opgeteld(beeld.jaar(), beeld.getekendTotMaand());
        var vorig = opgeteld(beeld.jaar() - 1, 12);
        return new Tafel(
                "Rekeningen tot en met de maand, in euro",
                List.of("Tot en met", Integer.toString(beeld.jaar() - 1), Integer.toString(beeld.jaar())),
                IntStream.range(0, 12)
                        .mapToObj(m -> Tafel.Rij.van(
                                Cel.woord(maandnaam(m + 1)),
                                Cel.euro(vorig.get(m)),
                                m < nu.size() ? Cel.euro(nu.get(m)) : Cel.GEEN))
                        .toList());
    }

    private String maandnaam(int maand) {
        return Notatie.maand(YearMonth.of(beeld.jaar(), maand)).split(" ")[0];
    }
}
