// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.grip.sturing.maatregel.Kenmerken;
import nl.grip.sturing.maatregel.Kenmerken.Budget;
import nl.grip.sturing.maatregel.Kenmerken.MaatschappelijkEffect;
import nl.grip.sturing.maatregel.Kenmerken.Raming;
import nl.grip.sturing.maatregel.Kenmerken.Randvoorwaarde;
import nl.grip.sturing.maatregel.Kenmerken.Voortgang;

/** The part of a measure that describes it. */
final class Kenmerkenlezer {
    static final List<String> SLEUTELS = List.of(
            "omschrijving",
            "domein",
            "doel",
            "staat",
            "categorie",
            "speerpunt",
            "uitzonderingsgrond",
            "eigenaar",
            "risico",
            "reden",
            "budget",
            "raming",
            "voortgang",
            "randvoorwaarden",
            "maatschappelijke_effecten",
            "voordelen",
            "nadelen");
    private static final List<String> DOMEIN = Kenmerken.DOMEINEN;
    static final List<String> STAAT = Kenmerken.STATEN;
    private static final List<String> RISICO = List.of("LAAG", "MIDDEN", "HOOG", "ONBEKEND");
    private static final List<String> BAND =
            List.of("NEGATIEF", "NEUTRAAL", "KLEIN", "MIDDEN", "GROOT", "ZEER_GROOT", "ONBEKEND");

    private Kenmerkenlezer() {}

    static Kenmerken lees(Blad blad) {
        return new Kenmerken(
                blad.tekst("omschrijving"),
                blad.woord("domein", DOMEIN),
                blad.woord("doel", Kenmerken.DOELEN),
                blad.woord("staat", STAAT),
                blad.tekst("categorie"),
                blad.tekst("speerpunt"),
                blad.woord("uitzonderingsgrond", Kenmerken.UITZONDERINGSGRONDEN),
                blad.tekst("eigenaar"),
                blad.woord("risico", RISICO),
                blad.tekst("reden"),
                blad.find("budget").map(Kenmerkenlezer::budget),
                blad.find("raming").map(Kenmerkenlezer::raming),
                blad.find("voortgang").map(Kenmerkenlezer::voortgang),
                lijst(blad, "randvoorwaarden", Kenmerkenlezer::randvoorwaarde),
                lijst(blad, "maatschappelijke_effecten", Kenmerkenlezer::maatschappelijk),
                lijst(blad, "voordelen", veld -> veld.tekst().orElse("")),
                lijst(blad, "nadelen", veld -> veld.tekst().orElse("")));
    }

    private static <T> List<T> lijst(Blad blad, String naam, Function<Veld, T> lezer) {
        return blad.find(naam)
                .map(veld -> veld.lijst().stream().map(lezer).toList())
                .orElse(List.of());
    }

    private static Budget budget(Veld veld) {
        Blad blad = veld.blad(List.of("bedrag", "bron"));
        return new Budget(
                blad.find("bedrag")
                        .filter(bedrag -> !bedrag.isWoord("onbekend"))
                        .flatMap(Veld::getal),
                blad.tekst("bron"));
    }

    private static Raming raming(Veld veld) {
        Blad blad = veld.blad(List.of("band", "laag", "hoog", "groeipad"));
        return new Raming(blad.woord("band", BAND), blad.tekst("laag"), blad.tekst("hoog"), blad.tekst("groeipad"));
    }

    private static Voortgang voortgang(Veld veld) {
        Blad blad = veld.blad(List.of("stand", "toelichting", "meetbaar_financieel"));
        return new Voortgang(blad.tekst("stand"), blad.tekst("toelichting"), jaOfNee(blad, "meetbaar_financieel"));
    }

    private static Randvoorwaarde randvoorwaarde(Veld veld) {
        Blad blad = veld.blad(List.of("naam", "vervuld"));
        return new Randvoorwaarde(blad.tekst("naam"), jaOfNee(blad, "vervuld"));
    }

    private static MaatschappelijkEffect maatschappelijk(Veld veld) {
        Blad blad = veld.blad(List.of("tekst", "gewenst"));
        return new MaatschappelijkEffect(blad.tekst("tekst"), jaOfNee(blad, "gewenst"));
    }

    private static boolean jaOfNee(Blad blad, String naam) {
        Optional<Boolean> antwoord = blad.verplicht(naam).flatMap(Veld::jaOfNee);
        return antwoord.orElse(false);
    }
}
