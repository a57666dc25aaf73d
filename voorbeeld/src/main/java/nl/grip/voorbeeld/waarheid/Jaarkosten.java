// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.waarheid;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Levermaand;
import nl.grip.voorbeeld.proces.Verloop;

/** {@code jaarkosten.csv}: what a year cost in the end, cut up by what was known of it on a peildatum. */
final class Jaarkosten {
    private static final int GEDECLAREERD = 0;
    private static final int NIET_GEDECLAREERD = 1;
    private static final int UITLOOP = 2;
    private static final int INSTROOM = 3;
    private static final int CORRECTIES = 4;
    private static final int BUITEN = 5;
    private static final int TOTAAL = 6;

    private final Verloop verloop;
    private final Map<Sleutel, long[]> sommen = new TreeMap<>();

    Jaarkosten(Verloop verloop) {
        this.verloop = verloop;
    }

    /** The days in and after a year from which one looks at it. */
    private static List<LocalDate> peildata(int jaar) {
        return List.of(
                LocalDate.of(jaar, 3, 31),
                LocalDate.of(jaar, 6, 30),
                LocalDate.of(jaar, 9, 30),
                LocalDate.of(jaar, 12, 31),
                LocalDate.of(jaar + 1, 1, 31));
    }

    void neem(Levermaand levermaand) {
        int jaar = verloop.kalender().jaar(levermaand.maand());
        if (jaar <= verloop.kalender().dienstjaar()) {
            peildata(jaar).forEach(peildatum -> neem(levermaand, jaar, peildatum));
        }
    }

    private void neem(Levermaand levermaand, int jaar, LocalDate peildatum) {
        var som = sommen.computeIfAbsent(sleutel(levermaand, jaar, peildatum), s -> new long[TOTAAL + 1]);
        long eind = levermaand.centen();
        long bekend = levermaand.bekend(peildatum);
        som[GEDECLAREERD] += bekend;
        som[rest(levermaand, peildatum)] += eind - bekend;
        som[TOTAAL] += eind;
    }

    private IntStream jaren() {
        int dienstjaar = verloop.kalender().dienstjaar();
        return IntStream.rangeClosed(dienstjaar - verloop.kalender().jarenHistorie(), dienstjaar);
    }

    private void buiten(int jaar, LocalDate peildatum, String waaraan, long centen) {
        var som = sommen.computeIfAbsent(new Sleutel(jaar, peildatum, waaraan, "", ""), s -> new long[TOTAAL + 1]);
        som[BUITEN] += centen;
        som[TOTAAL] += centen;
    }

    /** To which part belongs what is still to come. */
    private int rest(Levermaand levermaand, LocalDate peildatum) {
        if (levermaand.isGedeclareerdOp(peildatum)) {
            return CORRECTIES;
        }
        if (!verloop.kalender().maand(levermaand.maand()).atEndOfMonth().isAfter(peildatum)) {
            return NIET_GEDECLAREERD;
        }
        return levermaand.toewijzing().bekendOp().isAfter(peildatum) ? INSTROOM : UITLOOP;
    }

    void schrijf(IntFunction<Map<String, Long>> buiten, Path map) {
        jaren().forEach(jaar -> buiten.apply(jaar)
                .forEach((waaraan, centen) -> peildata(jaar).forEach(p -> buiten(jaar, p, waaraan, centen))));
        try (var uit = Tabelbestand.maak(
                map.resolve("jaarkosten.csv"),
                "jaar",
                "peildatum",
                "voorziening",
                "aanbieder",
                "wijk",
                "gedeclareerd",
                "geleverd_niet_gedeclareerd",
                "uitloop_toewijzingen",
                "nieuwe_instroom",
                "correcties",
                "buiten_berichten",
                "totaal")) {
            sommen.forEach((sleutel, som) -> uit.rij(rij(sleutel, som)));
        }
    }

    private static Object[] rij(Sleutel sleutel, long[] som) {
        var uit = new ArrayList<Object>(List.of(
                sleutel.jaar(), sleutel.peildatum(), sleutel.voorziening(), sleutel.aanbieder(), sleutel.wijk()));
        for (int deel = GEDECLAREERD; deel <= TOTAAL; deel++) {
            uit.add(new Bedrag(som[deel]));
        }
        return uit.toArray();
    }

    private Sleutel sleutel(Levermaand levermaand, int jaar, LocalDate peildatum) {
        var traject = levermaand.traject();
        return new Sleutel(
                jaar,
                peildatum,
                traject.voorziening().code(),
                verloop.gemeente().aanbieder(traject.rang()).agb(),
                traject.client().wijkcode());
    }

    private record Sleutel(int jaar, LocalDate peildatum, String voorziening, String aanbieder, String wijk)
            implements Comparable<Sleutel> {
        private static final Comparator<Sleutel> VOLGORDE = Comparator.comparingInt(Sleutel::jaar)
                .thenComparing(Sleutel::peildatum)
                .thenComparing(Sleutel::voorziening)
                .thenComparing(Sleutel::aanbieder)
                .thenComparing(Sleutel::wijk);

        @Override
        public int compareTo(Sleutel ander) {
            return VOLGORDE.compare(this, ander);
        }
    }
}
