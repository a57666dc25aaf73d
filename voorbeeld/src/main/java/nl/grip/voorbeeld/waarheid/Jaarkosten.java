// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.waarheid;

import java.nio.file.Path;
import java.time.LocalDate;
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
public final class Jaarkosten {
    private static final int GEDECLAREERD = 0;
    private static final int NIET_GEDECLAREERD = 1;
    private static final int UITLOOP = 2;
    private static final int INSTROOM = 3;
    private static final int CORRECTIES = 4;
    private static final int BUITEN = 5;
    private static final int DELEN = 6;

    private final Verloop verloop;
    private final Map<Sleutel, long[]> sommen = new TreeMap<>();

    Jaarkosten(Verloop verloop) {
        this.verloop = verloop;
    }

    /**
     * One row; the parts in cents.
     *
     * @param voorziening or what was paid outside the messages, such as {@code pgb}
     */
    public record Jaarregel(
            int jaar,
            LocalDate peildatum,
            String voorziening,
            String aanbieder,
            String wijk,
            long gedeclareerd,
            long geleverdNietGedeclareerd,
            long uitloopToewijzingen,
            long nieuweInstroom,
            long correcties,
            long buitenBerichten) {
        /** What it cost in the end; the same on every peildatum. */
        public long totaal() {
            return gedeclareerd
                    + geleverdNietGedeclareerd
                    + uitloopToewijzingen
                    + nieuweInstroom
                    + correcties
                    + buitenBerichten;
        }
    }

    /**
     * Every row of a municipality.
     *
     * @param buiten cents of a year that no message carries, by what they were spent on
     */
    public static List<Jaarregel> regels(Verloop verloop, IntFunction<Map<String, Long>> buiten) {
        var jaarkosten = new Jaarkosten(verloop);
        verloop.levermaanden(jaarkosten::neem);
        return jaarkosten.regels(buiten);
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
            var plek = plek(levermaand);
            peildata(jaar).forEach(peildatum -> neem(levermaand, new Sleutel(jaar, peildatum, plek)));
        }
    }

    private void neem(Levermaand levermaand, Sleutel sleutel) {
        var som = sommen.computeIfAbsent(sleutel, s -> new long[DELEN]);
        long eind = levermaand.centen();
        long bekend = levermaand.bekend(sleutel.peildatum());
        som[GEDECLAREERD] += bekend;
        som[rest(levermaand, sleutel.peildatum())] += eind - bekend;
    }

    private IntStream jaren() {
        int dienstjaar = verloop.kalender().dienstjaar();
        return IntStream.rangeClosed(dienstjaar - verloop.kalender().jarenHistorie(), dienstjaar);
    }

    private void buiten(int jaar, LocalDate peildatum, String waaraan, long centen) {
        var som = sommen.computeIfAbsent(new Sleutel(jaar, peildatum, new Plek(waaraan, "", "")), s -> new long[DELEN]);
        som[BUITEN] += centen;
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

    private List<Jaarregel> regels(IntFunction<Map<String, Long>> buiten) {
        jaren().forEach(jaar -> buiten.apply(jaar)
                .forEach((waaraan, centen) -> peildata(jaar).forEach(p -> buiten(jaar, p, waaraan, centen))));
        return sommen.entrySet().stream()
                .map(e -> regel(e.getKey(), e.getValue()))
                .toList();
    }

    void schrijf(IntFunction<Map<String, Long>> buiten, Path map) {
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
            regels(buiten).forEach(regel -> rij(regel, uit));
        }
    }

    private static void rij(Jaarregel regel, Tabelbestand uit) {
        uit.rij(
                regel.jaar(),
                regel.peildatum(),
                regel.voorziening(),
                regel.aanbieder(),
                regel.wijk(),
                new Bedrag(regel.gedeclareerd()),
                new Bedrag(regel.geleverdNietGedeclareerd()),
                new Bedrag(regel.uitloopToewijzingen()),
                new Bedrag(regel.nieuweInstroom()),
                new Bedrag(regel.correcties()),
                new Bedrag(regel.buitenBerichten()),
                new Bedrag(regel.totaal()));
    }

    private static Jaarregel regel(Sleutel sleutel, long[] som) {
        return new Jaarregel(
                sleutel.jaar(),
                sleutel.peildatum(),
                sleutel.plek().voorziening(),
                sleutel.plek().aanbieder(),
                sleutel.plek().wijk(),
                som[GEDECLAREERD],
                som[NIET_GEDECLAREERD],
                som[UITLOOP],
                som[INSTROOM],
                som[CORRECTIES],
                som[BUITEN]);
    }

    private Plek plek(Levermaand levermaand) {
        var traject = levermaand.traject();
        return new Plek(
                traject.voorziening().code(),
                verloop.gemeente().aanbieder(traject.rang()).agb(),
                levermaand.toewijzing().wijkcode());
    }

    private record Plek(String voorziening, String aanbieder, String wijk) {}

    private record Sleutel(int jaar, LocalDate peildatum, Plek plek) implements Comparable<Sleutel> {
        private static final Comparator<Sleutel> VOLGORDE = Comparator.comparingInt(Sleutel::jaar)
                .thenComparing(Sleutel::peildatum)
                .thenComparing(s -> s.plek.voorziening)
                .thenComparing(s -> s.plek.aanbieder)
                .thenComparing(s -> s.plek.wijk);

        @Override
        public int compareTo(Sleutel ander) {
            return VOLGORDE.compare(this, ander);
        }
    }
}
