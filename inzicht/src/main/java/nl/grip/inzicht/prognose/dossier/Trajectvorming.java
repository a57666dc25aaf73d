// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.dossier;

import static nl.grip.inzicht.prognose.dossier.Toekenning.OPEN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.grip.basis.Domein;
import nl.grip.inzicht.prognose.dossier.Toekenningen.Geldend;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;

/** Strings allocations of one client and voorziening together as long as one begins soon after another ends. */
final class Trajectvorming {
    private static final int AANSLUITING_IN_DAGEN = 75;
    private static final int OVERLAP_IN_DAGEN = 14;
    private static final int VOLWASSEN = 18;
    private static final int MIDDEN_VAN_DE_MAAND = 15;

    private record Lijn(String client, String voorziening) {}

    private Trajectvorming() {}

    static List<Zorgtraject> rijg(List<Geldend> toekenningen) {
        Map<Lijn, List<Geldend>> lijnen = new LinkedHashMap<>();
        toekenningen.forEach(t -> lijnen.computeIfAbsent(
                        new Lijn(t.versie().client(), t.versie().voorziening()), l -> new ArrayList<>(1))
                .add(t));
        return lijnen.values().stream()
                .flatMap(Trajectvorming::ketens)
                .map(Trajectvorming::traject)
                .toList();
    }

    private static Stream<List<Geldend>> ketens(List<Geldend> lijn) {
        if (lijn.size() > 1) {
            lijn.sort(Comparator.comparingInt(t -> t.toekenning().ingang()));
        }
        List<List<Geldend>> ketens = new ArrayList<>();
        for (var t : lijn) {
            ketens.stream()
                    .filter(keten -> sluitAan(keten.get(keten.size() - 1).toekenning(), t.toekenning()))
                    .findFirst()
                    .ifPresentOrElse(keten -> keten.add(t), () -> ketens.add(new ArrayList<>(List.of(t))));
        }
        return ketens.stream();
    }

    private static boolean sluitAan(Toekenning vorige, Toekenning volgende) {
        return vorige.einde() != OPEN
                && volgende.ingang() >= vorige.einde() - OVERLAP_IN_DAGEN
                && volgende.ingang() <= vorige.einde() + AANSLUITING_IN_DAGEN;
    }

    private static Zorgtraject traject(List<Geldend> keten) {
        var versie = keten.get(0).versie();
        var toekenningen = new ArrayList<Toekenning>();
        boolean begonnen = false;
        for (var deel : keten) {
            var t = begonnen ? vervolg(deel.toekenning()) : deel.toekenning();
            begonnen |= t.zorgBegin() != OPEN;
            toekenningen.add(t);
        }
        return new Zorgtraject(
                versie.domein(),
                versie.voorziening(),
                keten.get(keten.size() - 1).versie().wijk(),
                achttien(versie),
                toekenningen);
    }

    /** Care that goes on under a next allocation is not reported as a start again. */
    private static Toekenning vervolg(Toekenning t) {
        return t.zorgBegin() == OPEN ? t.begonnenOp(t.ingang()) : t;
    }

    private static int achttien(Toewijzingversie versie) {
        return versie.domein() == Domein.WMO
                ? OPEN
                : versie.geboortemaand()
                        .map(m -> Maandtelling.dag(m.plusYears(VOLWASSEN).atDay(MIDDEN_VAN_DE_MAAND)))
                        .orElse(OPEN);
    }
}
