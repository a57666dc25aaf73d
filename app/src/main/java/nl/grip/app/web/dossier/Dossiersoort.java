// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import java.util.List;
import nl.grip.app.web.vorm.Adres;

/**
 * Of what there is a page each: what is on it, and what the list of all of them shows.
 *
 * @param kolom the column of the figures that tells them apart
 * @param pad where the list stands; one of them stands below it
 * @param enkel one of them in a sentence
 * @param lijst the figures of the list, the one on which it is sorted first
 * @param delen the page of one in parts, a question each
 * @param verder the column on which one may go deeper
 */
record Dossiersoort(
        String kolom, String pad, String enkel, String naam, List<Getal> lijst, List<Deel> delen, String verder) {
    private static final String MAAND = "maand";

    static final Dossiersoort VOORZIENING = new Dossiersoort(
            "voorziening",
            "/voorzieningen",
            "voorziening",
            "Voorzieningen",
            List.of(
                    new Getal("uitgaven", "gedeclareerd", "Kosten"),
                    new Getal("clienten", "clienten", "Mensen"),
                    new Getal("kosten-per-client", "kosten_per_client", "Kosten per persoon")),
            List.of(
                    new Deel(
                            "kosten",
                            "Kosten",
                            List.of(
                                    new Paneelkeuze("uitgaven", List.of(MAAND, "aanbieder"), "gedeclareerd"),
                                    new Paneelkeuze("ontleding", List.of("voorziening"), ""))),
                    new Deel(
                            "hoeveel",
                            "Prijs en hoeveelheid",
                            List.of(
                                    new Paneelkeuze("prijs", List.of(MAAND), "prijs"),
                                    new Paneelkeuze("volume", List.of(MAAND, "eenheid"), "volume"),
                                    new Paneelkeuze("verzilvering", List.of(MAAND), "verzilvering"))),
                    new Deel(
                            "mensen",
                            "Mensen",
                            List.of(
                                    new Paneelkeuze("clienten", List.of(MAAND), "clienten"),
                                    new Paneelkeuze("stand-en-stromen", List.of(MAAND, "voorziening"), "begin"),
                                    new Paneelkeuze("leeftijd", List.of(MAAND, "leeftijd"), "bedrag"))),
                    new Deel(
                            "waarvandaan",
                            "Wijken en verwijzers",
                            List.of(
                                    new Paneelkeuze("wijken", List.of(MAAND, "wijk"), "bedrag"),
                                    new Paneelkeuze("verwijzers", List.of(MAAND, "verwijzer"), "bedrag"),
                                    new Paneelkeuze("aanbieders", List.of(MAAND, "aanbieder"), "aandeel")))),
            "aanbieder");

    static final Dossiersoort AANBIEDER = new Dossiersoort(
            "aanbieder",
            "/aanbieders",
            "aanbieder",
            "Aanbieders",
            List.of(
                    new Getal("aanbieders", "bedrag", "Kosten"),
                    new Getal("aanbieders", "clienten", "Mensen"),
                    new Getal("aanbieders", "aandeel", "Deel van al het geld")),
            List.of(
                    new Deel(
                            "kosten",
                            "Kosten",
                            List.of(
                                    new Paneelkeuze("uitgaven", List.of(MAAND, "voorziening"), "gedeclareerd"),
                                    new Paneelkeuze("clienten", List.of(MAAND), "clienten"))),
                    new Deel(
                            "vergeleken",
                            "Naast anderen",
                            List.of(
                                    new Paneelkeuze("prijs", List.of(MAAND, "voorziening"), "prijs"),
                                    new Paneelkeuze("verzilvering", List.of(MAAND), "verzilvering"))),
                    new Deel(
                            "declareren",
                            "Hoe zij declareren",
                            List.of(
                                    new Paneelkeuze("afkeur", List.of(MAAND), "afkeur"),
                                    new Paneelkeuze(
                                            "meldvertraging", List.of(MAAND, "vertraging_maanden"), "bedrag")))),
            "voorziening");

    /** One figure in the list. */
    record Getal(String cijfer, String grootheid, String kop) {}

    /** A part of the page. */
    record Deel(String code, String naam, List<Paneelkeuze> panelen) {}

    /** One figure on the page. */
    record Paneelkeuze(String cijfer, List<String> per, String grootheid) {}

    Adres van(String code) {
        return Adres.van(pad).naar(code);
    }

    /** The part by its code, else the first. */
    Deel deel(String code) {
        return delen.stream()
                .filter(deel -> deel.code().equals(code))
                .findFirst()
                .orElse(delen.get(0));
    }
}
