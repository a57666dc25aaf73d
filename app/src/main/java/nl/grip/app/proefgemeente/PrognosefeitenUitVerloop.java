// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.proefgemeente;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.inzicht.prognose.feiten.Begrotingspost;
import nl.grip.inzicht.prognose.feiten.Contracttarief;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.feiten.Grootboekpost;
import nl.grip.inzicht.prognose.feiten.Inwonertal;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.tabellen.Begroting;
import nl.grip.voorbeeld.tabellen.Bevolking;
import nl.grip.voorbeeld.tabellen.BuitenBerichten;
import nl.grip.voorbeeld.tabellen.Contracten;
import nl.grip.voorbeeld.verkeer.Verkeer;

/** What a forecast rests on, from the messages and tables of a made-up municipality, as the store would hold it. */
final class PrognosefeitenUitVerloop {
    private PrognosefeitenUitVerloop() {}

    static Feiten van(Verloop verloop, Nummering nummering, BuitenBerichten buiten) {
        var tarieven = tarieven(verloop);
        var berichten = new Berichtfeiten(tarieven);
        Verkeer.berichten(verloop, nummering, berichten::neem);
        var declaraties = berichten.declaraties();
        return new Feiten(
                declaraties,
                berichten.toewijzingen(),
                berichten.starts(),
                berichten.stops(),
                tarieven,
                grootboek(verloop, buiten),
                begroting(verloop, declaraties, buiten),
                inwoners(verloop));
    }

    private static List<Contracttarief> tarieven(Verloop verloop) {
        List<Contracttarief> uit = new ArrayList<>();
        Contracten.regels(
                verloop,
                r -> uit.add(new Contracttarief(
                        r.voorziening().domein(),
                        r.aanbieder().agb(),
                        r.voorziening().code(),
                        r.code(),
                        r.voorziening().eenheid(),
                        r.tarief(),
                        r.van(),
                        Optional.of(r.tot()),
                        Optional.empty(),
                        Contracten.bekendOp(verloop),
                        Optional.empty())));
        return uit;
    }

    private static List<Grootboekpost> grootboek(Verloop verloop, BuitenBerichten buiten) {
        List<Grootboekpost> uit = new ArrayList<>();
        buiten.boekingen((op, periode, plaats, omschrijving, centen) -> {
            if (!op.isAfter(verloop.kalender().laatsteDag())) {
                uit.add(new Grootboekpost(op, periode, plaats.taakveld(), plaats.code(), omschrijving, centen));
            }
        });
        return uit;
    }

    private static List<Begrotingspost> begroting(
            Verloop verloop, List<Declaratieregel> declaraties, BuitenBerichten buiten) {
        Map<String, Long> perJaar = new TreeMap<>();
        declaraties.stream()
                .filter(d -> d.afgewezenOp().isEmpty())
                .forEach(d -> perJaar.merge(d.maand().getYear() + d.voorziening(), d.centen(), Long::sum));
        List<Begrotingspost> uit = new ArrayList<>();
        Begroting.regels(
                verloop,
                (jaar, voorziening) -> perJaar.getOrDefault(jaar + voorziening.code(), 0L),
                buiten,
                r -> uit.add(new Begrotingspost(
                        r.jaar(),
                        Begroting.VERSIE,
                        r.bekendOp(),
                        r.voorziening(),
                        "",
                        r.centen(),
                        Optional.of(r.jaar()))));
        return uit;
    }

    private static List<Inwonertal> inwoners(Verloop verloop) {
        Map<List<Integer>, Long> som = new TreeMap<>((a, b) -> {
            int jaar = Integer.compare(a.get(0), b.get(0));
            return jaar == 0 ? Integer.compare(a.get(1), b.get(1)) : jaar;
        });
        Bevolking.inwoners(
                verloop, i -> som.merge(List.of(i.jaar(), i.leeftijdVan(), i.leeftijdTot()), i.aantal(), Long::sum));
        return som.entrySet().stream()
                .map(e -> new Inwonertal(
                        e.getKey().get(0),
                        e.getKey().get(1),
                        e.getKey().get(2),
                        e.getValue(),
                        Bevolking.bekendOp(verloop)))
                .toList();
    }
}
