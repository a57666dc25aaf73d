// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewijs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;
import nl.grip.sturing.maatregel.Proefopzet;

/** Who begins with care on one voorziening, and when: an allocation that follows on another within three months begins nothing. */
final class Beginners {
    private static final int MAANDEN_ERTUSSEN = 3;

    private Beginners() {}

    /** In the places where the measure works. */
    static List<Maandreeks.Mens> van(Feiten bekend, Proefopzet opzet) {
        Map<String, List<Toewijzingversie>> perMens = new TreeMap<>();
        Clientmaanden.toewijzingen(bekend, opzet.voorziening())
                .values()
                .forEach(t -> perMens.computeIfAbsent(t.client(), nieuw -> new ArrayList<>())
                        .add(t));
        List<Maandreeks.Mens> uit = new ArrayList<>();
        perMens.values().forEach(toewijzingen -> voegToe(uit, toewijzingen, opzet));
        return uit;
    }

    private static void voegToe(List<Maandreeks.Mens> uit, List<Toewijzingversie> toewijzingen, Proefopzet opzet) {
        toewijzingen.sort(Comparator.comparing(Toewijzingversie::ingang));
        var tot = LocalDate.MIN;
        for (var toewijzing : toewijzingen) {
            if (toewijzing.ingang().isAfter(tot) && werkt(opzet, toewijzing.wijk())) {
                uit.add(new Maandreeks.Mens(toewijzing.client(), YearMonth.from(toewijzing.ingang())));
            }
            tot = later(
                    tot,
                    toewijzing.einde().map(e -> e.plusMonths(MAANDEN_ERTUSSEN)).orElse(LocalDate.MAX));
        }
    }

    static boolean werkt(Proefopzet opzet, String wijk) {
        return opzet.wijken().isEmpty() || opzet.wijken().contains(wijk);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
