// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.grip.sturing.maatregel.Kenmerken;

/** The part of a measure that describes it, as {@link Kenmerkenlezer} reads it. */
final class Kenmerkenschrijver {
    private Kenmerkenschrijver() {}

    static void voegToe(Map<String, Object> blad, Kenmerken k) {
        zet(blad, "omschrijving", k.omschrijving());
        zet(blad, "domein", k.domein());
        zet(blad, "doel", k.doel());
        zet(blad, "staat", k.staat());
        zet(blad, "categorie", k.categorie());
        zet(blad, "speerpunt", k.speerpunt());
        zet(blad, "uitzonderingsgrond", k.uitzonderingsgrond());
        zet(blad, "eigenaar", k.eigenaar());
        zet(blad, "risico", k.risico());
        zet(blad, "reden", k.reden());
        k.budget().ifPresent(b -> blad.put("budget", budget(b)));
        k.raming().ifPresent(r -> blad.put("raming", raming(r)));
        k.voortgang().ifPresent(v -> blad.put("voortgang", voortgang(v)));
        zet(
                blad,
                "randvoorwaarden",
                k.randvoorwaarden().stream()
                        .map(r -> paar("naam", r.naam(), "vervuld", r.vervuld()))
                        .toList());
        zet(
                blad,
                "maatschappelijke_effecten",
                k.maatschappelijkeEffecten().stream()
                        .map(e -> paar("tekst", e.tekst(), "gewenst", e.gewenst()))
                        .toList());
        zet(blad, "voordelen", k.voordelen());
        zet(blad, "nadelen", k.nadelen());
    }

    private static void zet(Map<String, Object> blad, String naam, Object waarde) {
        Maatregelschrijver.voegToe(blad, naam, waarde);
    }

    private static Map<String, Object> paar(String tekst, String inhoud, String vraag, boolean antwoord) {
        Map<String, Object> blad = new LinkedHashMap<>();
        zet(blad, tekst, inhoud);
        blad.put(vraag, antwoord ? "ja" : "nee");
        return blad;
    }

    private static Map<String, Object> budget(Kenmerken.Budget budget) {
        Map<String, Object> blad = new LinkedHashMap<>();
        blad.put("bedrag", budget.bedrag().map(Maatregelschrijver::getal).orElse("onbekend"));
        zet(blad, "bron", budget.bron());
        return blad;
    }

    private static Map<String, Object> raming(Kenmerken.Raming raming) {
        Map<String, Object> blad = new LinkedHashMap<>();
        zet(blad, "band", raming.band());
        zet(blad, "laag", raming.laag());
        zet(blad, "hoog", raming.hoog());
        zet(blad, "groeipad", raming.groeipad());
        return blad;
    }

    private static Map<String, Object> voortgang(Kenmerken.Voortgang voortgang) {
        Map<String, Object> blad =
                paar("stand", voortgang.stand(), "meetbaar_financieel", voortgang.meetbaarFinancieel());
        zet(blad, "toelichting", voortgang.toelichting());
        return blad;
    }
}
