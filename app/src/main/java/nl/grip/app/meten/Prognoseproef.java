// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.app.proefgemeente.Proefgemeente;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.prognose.Gripvoorspeller;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Voorspeller;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.terugtoets.Meerjarentoets;
import nl.grip.inzicht.prognose.terugtoets.Terugtoets;
import nl.grip.inzicht.prognose.terugtoets.Toetsregel;
import nl.grip.inzicht.prognose.terugtoets.Toetsregel.Verwachting;
import nl.grip.voorbeeld.scenario.Meegeleverd;
import nl.grip.voorbeeld.waarheid.Jaarkosten.Jaarregel;

/**
 * One municipality with known truth: a scenario and a seed.
 *
 * @param volgnummer from 0; the first seed is that of the scenario itself
 */
record Prognoseproef(String scenario, int volgnummer) {
    static final int DIENSTJAAR = 2026;
    static final List<LocalDate> PEILDATA = List.of(LocalDate.of(DIENSTJAAR, 6, 30), LocalDate.of(DIENSTJAAR, 9, 30));
    /** As many years ahead as a budget looks. */
    static final int MEERJAREN = 4;

    private static final int TREKKINGEN = 1_000;

    long zaad() {
        return Meegeleverd.scenario(scenario, OptionalLong.empty()).zaad() + volgnummer;
    }

    /** The total by every rule, each part of the forecast next to what became of it, and the years after it. */
    List<Proefregel> voerUit(Voorspeller voorspeller) {
        var gemeente = Proefgemeente.van(Meegeleverd.scenario(scenario, OptionalLong.of(zaad())), DIENSTJAAR);
        var terugtoets = Terugtoets.van(gemeente.feiten(), voorspeller, zaad(), TREKKINGEN);
        return Stream.concat(
                        PEILDATA.stream().flatMap(peildatum -> regels(terugtoets, gemeente, peildatum)),
                        meerjaren(gemeente))
                .toList();
    }

    /**
     * What would have been said of the years to come in each of the last years. Its bands are hardly those of the first
     * year, so that is not calibrated here: it saves eight forecasts a year.
     */
    private Stream<Proefregel> meerjaren(Proefgemeente gemeente) {
        var toets = new Meerjarentoets(gemeente.feiten(), new Gripvoorspeller(), zaad(), TREKKINGEN);
        return IntStream.rangeClosed(1, MEERJAREN)
                .mapToObj(terug -> LocalDate.of(DIENSTJAAR - terug, 6, 30))
                .flatMap(dag -> toets.op(dag, DIENSTJAAR).stream())
                .map(regel -> new Proefregel(this, Toetsregel.TOTAAL, regel));
    }

    private Stream<Proefregel> regels(Terugtoets terugtoets, Proefgemeente gemeente, LocalDate peildatum) {
        var dag = terugtoets.op(DIENSTJAAR, peildatum);
        var delen = dag.voorspelling() instanceof Uitkomst.Cijfer<Voorspelling> cijfer
                ? onderdelen(cijfer.waarde(), gemeente, peildatum)
                : Stream.<Proefregel>empty();
        return Stream.concat(dag.totaal().stream().map(toets -> new Proefregel(this, Toetsregel.TOTAAL, toets)), delen);
    }

    private Stream<Proefregel> onderdelen(Voorspelling voorspelling, Proefgemeente gemeente, LocalDate peildatum) {
        return Stream.of(Onderdeel.values()).map(onderdeel -> {
            var verwachting = new Verwachting(
                    Toetsregel.GRIP,
                    voorspelling.verwacht(cel -> cel.onderdeel() == onderdeel),
                    voorspelling.trekkingen(cel -> cel.onderdeel() == onderdeel));
            double werkelijk = gemeente.jaarkosten().stream()
                    .filter(r -> r.jaar() == DIENSTJAAR && r.peildatum().equals(peildatum))
                    .mapToLong(r -> onderdelen(r).getOrDefault(onderdeel, 0L))
                    .sum();
            var toets = Toetsregel.van(DIENSTJAAR, peildatum, Toetsregel.TOTAAL, verwachting, werkelijk);
            return new Proefregel(this, onderdeel.code(), toets);
        });
    }

    private static Map<Onderdeel, Long> onderdelen(Jaarregel r) {
        return Map.of(
                Onderdeel.GEDECLAREERD, r.gedeclareerd(),
                Onderdeel.GELEVERD_NIET_GEDECLAREERD, r.geleverdNietGedeclareerd(),
                Onderdeel.UITLOOP_TOEWIJZINGEN, r.uitloopToewijzingen(),
                Onderdeel.NIEUWE_INSTROOM, r.nieuweInstroom(),
                Onderdeel.CORRECTIES, r.correcties(),
                Onderdeel.BUITEN_BERICHTEN, r.buitenBerichten());
    }
}
