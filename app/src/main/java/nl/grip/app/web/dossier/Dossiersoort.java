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
 * @param panelen the figures on the page of one
 */
record Dossiersoort(String kolom, String pad, String enkel, String naam, List<Getal> lijst, List<Paneelkeuze> panelen) {
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
                    new Paneelkeuze("uitgaven", List.of("maand", "aanbieder"), "gedeclareerd"),
                    new Paneelkeuze("clienten", List.of("maand"), "clienten"),
                    new Paneelkeuze("prijs", List.of("maand"), "prijs"),
                    new Paneelkeuze("ontleding", List.of("voorziening"), ""),
                    new Paneelkeuze("stand-en-stromen", List.of("maand", "voorziening"), "begin"),
                    new Paneelkeuze("wijken", List.of("maand", "wijk"), "bedrag")));

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
                    new Paneelkeuze("uitgaven", List.of("maand", "voorziening"), "gedeclareerd"),
                    new Paneelkeuze("clienten", List.of("maand"), "clienten"),
                    new Paneelkeuze("prijs", List.of("maand", "voorziening"), "prijs"),
                    new Paneelkeuze("afkeur", List.of("maand"), "afkeur"),
                    new Paneelkeuze("meldvertraging", List.of("maand", "vertraging_maanden"), "bedrag")));

    /** One figure in the list. */
    record Getal(String cijfer, String grootheid, String kop) {}

    /** One figure on the page. */
    record Paneelkeuze(String cijfer, List<String> per, String grootheid) {}

    Adres van(String code) {
        return Adres.van(pad).naar(code);
    }
}
