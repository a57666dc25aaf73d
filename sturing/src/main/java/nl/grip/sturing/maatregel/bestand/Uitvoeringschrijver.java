// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.grip.sturing.maatregel.Proefopzet;
import nl.grip.sturing.maatregel.Uitvoering;
import nl.grip.sturing.maatregel.Uitvoering.Actie;
import nl.grip.sturing.maatregel.Uitvoering.Besluit;
import nl.grip.sturing.maatregel.Werking;
import nl.grip.sturing.maatregel.Werking.Knop;

/** The part of a measure about carrying it out, as {@link Uitvoeringlezer} reads it. */
final class Uitvoeringschrijver {
    private Uitvoeringschrijver() {}

    static void voegToe(Map<String, Object> blad, Uitvoering uitvoering) {
        if (!uitvoering.fte().equals(Uitvoering.GEEN_FTE)) {
            blad.put("fte", Maatregelschrijver.reeks(uitvoering.fte()));
        }
        zet(
                blad,
                "acties",
                uitvoering.acties().stream().map(Uitvoeringschrijver::actie).toList());
        zet(
                blad,
                "besluiten",
                uitvoering.besluiten().stream()
                        .map(Uitvoeringschrijver::besluit)
                        .toList());
        zet(
                blad,
                "prognose",
                uitvoering.werkingen().stream()
                        .map(Uitvoeringschrijver::werking)
                        .toList());
        uitvoering.proef().ifPresent(proef -> blad.put("bewijs", proef(proef)));
    }

    private static void zet(Map<String, Object> blad, String naam, Object waarde) {
        Maatregelschrijver.voegToe(blad, naam, waarde);
    }

    private static Map<String, Object> actie(Actie actie) {
        Map<String, Object> blad = new LinkedHashMap<>();
        zet(blad, "naam", actie.naam());
        zet(blad, "wie", actie.wie());
        zet(blad, "klaar", actie.klaar());
        blad.put("gedaan", actie.gedaan() ? "ja" : "nee");
        return blad;
    }

    private static Map<String, Object> besluit(Besluit besluit) {
        Map<String, Object> blad = new LinkedHashMap<>();
        zet(blad, "datum", besluit.datum());
        zet(blad, "besluit", besluit.besluit());
        zet(blad, "door", besluit.door());
        zet(blad, "grond", besluit.grond());
        return blad;
    }

    static Map<String, Object> werking(Werking werking) {
        Map<String, Object> blad = new LinkedHashMap<>();
        blad.put("voorziening", werking.voorziening());
        blad.put("knop", werking.knop().code());
        blad.put("verandering", Maatregelschrijver.getal(werking.verandering()));
        if (!werking.laag().equals(werking.verandering())) {
            blad.put("laag", Maatregelschrijver.getal(werking.laag()));
        }
        if (!werking.hoog().equals(werking.verandering())) {
            blad.put("hoog", Maatregelschrijver.getal(werking.hoog()));
        }
        blad.put("vanaf", werking.vanaf().toString());
        werking.naar().ifPresent(naar -> blad.put("naar", naar));
        if (werking.knop() == Knop.MIX) {
            blad.put("prijsverhouding", Maatregelschrijver.getal(werking.prijsverhouding()));
        }
        return blad;
    }

    private static Map<String, Object> proef(Proefopzet proef) {
        Map<String, Object> blad = new LinkedHashMap<>();
        blad.put("voorziening", proef.voorziening());
        blad.put("maatstaf", proef.maatstaf().code());
        zet(blad, "wijken", proef.wijken());
        blad.put("vanaf", proef.vanaf().toString());
        return blad;
    }
}
