// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.app.proefgemeente.SignaalfeitenUitVerloop;
import nl.grip.inzicht.signaal.Signaal;
import nl.grip.inzicht.signaal.Signaal.Soort;
import nl.grip.inzicht.signaal.Signaalfeiten;
import nl.grip.inzicht.signaal.Signaalfeiten.Ontvangst;
import nl.grip.inzicht.signaal.Signalen;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Meegeleverd;

/** Whether what goes wrong in a made-up municipality is said in time, and how often something is said for nothing. */
final class Signaalproef {
    private static final YearMonth LAATSTE = YearMonth.of(Prognoseproef.DIENSTJAAR + 1, 6);
    private static final double JAREN_NA_HET_BEGIN_VAN_HET_DIENSTJAAR = 1.5;
    /** Before that an aanbieder is not judged: its pattern is learned. */
    private static final int LEERJAREN = 1;

    private final Prognoseproef proef;
    private final List<Storing> storingen;
    private final List<Signaal> signalen;
    private final Map<String, Double> omzet;
    private final double aanbiederjaren;

    private Signaalproef(Prognoseproef proef, Verloop verloop, Signaalfeiten feiten) {
        this.proef = proef;
        this.storingen = Storing.van(verloop);
        this.signalen = Signalen.tot(feiten, LAATSTE).lijst();
        this.omzet = feiten.ontvangsten().stream()
                .filter(o -> o.zorgmaand().getYear() == Prognoseproef.DIENSTJAAR - 1)
                .collect(Collectors.groupingBy(Ontvangst::aanbieder, Collectors.summingDouble(Ontvangst::centen)));
        this.aanbiederjaren = feiten.ontvangsten().stream()
                        .map(Ontvangst::aanbieder)
                        .distinct()
                        .count()
                * (verloop.scenario().jarenHistorie() - LEERJAREN + JAREN_NA_HET_BEGIN_VAN_HET_DIENSTJAAR);
    }

    static List<Signaalregel> regels(Prognoseproef proef) {
        var scenario = Meegeleverd.scenario(proef.scenario(), OptionalLong.of(proef.zaad()));
        var verloop = Verloop.of(scenario, Prognoseproef.DIENSTJAAR);
        return new Signaalproef(proef, verloop, SignaalfeitenUitVerloop.van(verloop)).regels();
    }

    private List<Signaalregel> regels() {
        List<Signaalregel> uit = new ArrayList<>();
        storingen.stream()
                .collect(Collectors.groupingBy(Storing::soort, TreeMap::new, Collectors.toList()))
                .forEach((soort, deze) -> uit.add(Signaalregel.gepland(
                        proef, soort, som(deze.stream().filter(this::isGemeld).toList()), som(deze))));
        long vals = signalen.stream()
                .filter(signaal -> storingen.stream().noneMatch(s -> s.verklaart(signaal)))
                .count();
        uit.add(new Signaalregel(proef, Signaalregel.VALS, vals, aanbiederjaren));
        return uit;
    }

    private boolean isGemeld(Storing storing) {
        return signalen.stream().anyMatch(storing::isGemeldDoor);
    }

    private double som(List<Storing> welke) {
        return welke.stream().mapToDouble(this::gewicht).sum();
    }

    private double gewicht(Storing storing) {
        boolean tempo = storing.soort() == Soort.DECLAREERT_TRAGER || storing.soort() == Soort.DECLAREERT_SNELLER;
        return tempo ? omzet.getOrDefault(storing.aanbieder(), 0.0) : 1;
    }
}
