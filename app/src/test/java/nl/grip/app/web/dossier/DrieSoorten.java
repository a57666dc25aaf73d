// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.cijfer.Cijferantwoord;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijferkeuze;
import nl.grip.app.web.prognose.Prognosebron;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.rapportage.vorm.Naamgeving;

/**
 * Of January 2026: 10 costs 900 euro and 40 costs 300, each of three aanbieders alike; 20 costs 80 of one. Each helps 60
 * people, and the forecast says the same.
 */
record DrieSoorten() implements Cijferbron, Prognosebron {
    private static final List<String> KOLOMMEN = List.of("maand", "jaar", "domein", "voorziening", "aanbieder");
    private static final int MENSEN = 60;
    private static final Peildatum DAG = Peildatum.of("2026-12-31");
    private static final Naamgeving NAMEN = new Naamgeving(Map.of());
    private static final Map<List<String>, Long> CELLEN = Map.of(
            cel("10", "a"), 300L,
            cel("10", "b"), 300L,
            cel("10", "c"), 300L,
            cel("20", "a"), 80L,
            cel("40", "a"), 100L,
            cel("40", "b"), 100L,
            cel("40", "c"), 100L);

    private static List<String> cel(String voorziening, String aanbieder) {
        return List.of("2026-01", "2026", "jeugd", voorziening, aanbieder);
    }

    @Override
    public List<Indicator> list() {
        return Catalogus.laad().list();
    }

    @Override
    public Optional<Cijferantwoord> find(Cijferkeuze keuze) {
        var per = keuze.per().orElseThrow();
        return Catalogus.laad()
                .find(keuze.naam())
                .map(indicator -> new Cijferantwoord(
                        keuze, antwoord(indicator, per), Optional.of(antwoord(indicator, List.of())), per, NAMEN));
    }

    private static Antwoord antwoord(Indicator indicator, List<String> per) {
        boolean telt = indicator.naam().equals("clienten");
        return new Antwoord(
                indicator,
                DAG,
                per,
                sommen(per).entrySet().stream()
                        .flatMap(som -> indicator.kop().grootheden().stream()
                                .map(grootheid -> new Antwoord.Rij(
                                        som.getKey(),
                                        grootheid,
                                        Optional.empty(),
                                        Optional.empty(),
                                        new Uitkomst.Cijfer<>(BigDecimal.valueOf(telt ? MENSEN : som.getValue())),
                                        Optional.empty())))
                        .toList());
    }

    private static Map<List<String>, Long> sommen(List<String> per) {
        Map<List<String>, Long> sommen = new HashMap<>();
        CELLEN.forEach((cel, euro) -> sommen.merge(
                per.stream().map(kolom -> cel.get(KOLOMMEN.indexOf(kolom))).toList(), euro, Long::sum));
        return sommen;
    }

    @Override
    public Verwachting lees() {
        var soorten = Map.of("10", 900L, "20", 80L, "40", 300L, "totaal", 1280L);
        return new Verwachting(
                Prognosevraag.van(2026, DAG.datum(), List.of("voorziening"), 1, 2000),
                new Uitkomst.Cijfer<>(new Prognoseblad(
                        true,
                        List.of(),
                        soorten.entrySet().stream()
                                .flatMap(soort -> rijen(soort.getKey(), new Bedrag(soort.getValue() * 100)))
                                .toList())),
                NAMEN);
    }

    private static Stream<Rij> rijen(String soort, Bedrag bedrag) {
        return Stream.of("gedeclareerd", "totaal")
                .map(onderdeel ->
                        new Rij(List.of(soort), onderdeel, bedrag, Collections.nCopies(7, bedrag), Bedrag.NUL));
    }
}
