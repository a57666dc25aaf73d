// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.beeld.Trechter;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Tafel;

/**
 * Help that stopped earlier than planned, of one aanbieder beside all others.
 *
 * @param naam of the aanbieder
 */
record Vroegestop(Rapportbron bron, Stukvraag vraag, String naam) {
    private static final String AANBIEDER = "aanbieder";
    /** Help that ended early by one side or both (iStandaarden 3.2: WMO588 21-23, JZ588 32-34). */
    private static final Map<String, List<String>> VOORTIJDIG =
            Map.of("Wmo", List.of("21", "22", "23"), "Jeugd", List.of("32", "33", "34"));

    private int jaar() {
        return vraag.dag().datum().getYear();
    }

    /** Early ends against all ends, of every aanbieder; only those outside chance are told by name. */
    Deel deel() {
        var trechter = new Trechter(punten(), "keren dat hulp stopte");
        if (trechter.midden() == 0) {
            return new Deel.Alinea("In " + (jaar() - 1) + " en " + jaar()
                    + " meldde geen aanbieder dat hulp eerder stopte dan gepland.");
        }
        return new Deel.Figuur(trechter.beeld("Hulp die eerder stopte dan gepland, per aanbieder"), tafel(trechter));
    }

    private List<Trechter.Punt> punten() {
        Map<String, long[]> perAanbieder = new TreeMap<>();
        bron.cijfer(Vraag.of("redenen-van-beeindiging")
                        .withPer(AANBIEDER, "domein", "reden")
                        .withFilters(Jaarbeeld.periode(jaar() - 1, jaar()))
                        .withPeildatum(vraag.dag()))
                .rijen()
                .forEach(rij -> rij.findWaarde().ifPresent(aantal -> {
                    var tel = perAanbieder.computeIfAbsent(rij.sleutel().get(0), nieuw -> new long[2]);
                    tel[1] += aantal.longValue();
                    if (VOORTIJDIG
                            .getOrDefault(rij.sleutel().get(1), List.of())
                            .contains(rij.sleutel().get(2))) {
                        tel[0] += aantal.longValue();
                    }
                }));
        return perAanbieder.entrySet().stream()
                .map(deel -> new Trechter.Punt(
                        bron.namen().naam(AANBIEDER, deel.getKey()), deel.getValue()[0], deel.getValue()[1]))
                .toList();
    }

    private Tafel tafel(Trechter trechter) {
        return new Tafel(
                "Hulp die eerder stopte, in " + (jaar() - 1) + " en " + jaar(),
                List.of("Wie", "Keren gestopt", "Daarvan eerder dan gepland", "Deel"),
                List.of(
                        rij(
                                naam,
                                trechter.punten().stream()
                                        .filter(punt -> punt.naam().equals(naam))
                                        .toList()),
                        rij("Alle aanbieders", trechter.punten())));
    }

    private static Tafel.Rij rij(String wie, List<Trechter.Punt> punten) {
        long treffers = punten.stream().mapToLong(Trechter.Punt::treffers).sum();
        long omvang = punten.stream().mapToLong(Trechter.Punt::omvang).sum();
        return Tafel.Rij.van(
                Cel.woord(wie),
                Cel.aantal(BigDecimal.valueOf(omvang)),
                Cel.aantal(BigDecimal.valueOf(treffers)),
                omvang == 0 ? Cel.GEEN : Cel.deel(BigDecimal.valueOf((double) treffers / omvang)));
    }
}
