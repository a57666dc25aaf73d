// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.afsluiting.Afsluitpost;
import nl.grip.inzicht.prognose.afsluiting.Naloop;
import nl.grip.inzicht.prognose.afsluiting.Naloop.Nalooppost;
import nl.grip.inzicht.prognose.bewaren.Afsluitingenarchief.Bewaard;

/** The columns and rows of a closed year: what the contract calls them, in its order. */
final class Afsluitingrijen {
    static final List<String> LIJST =
            List.of("afsluiting", "jaar", "peildatum", "sha256", "gedeclareerd", "nog_te_betalen", "totaal");
    static final List<String> POSTEN = List.of(
            "afsluiting", "jaar", "peildatum", "aanbieder", "voorziening", "gedeclareerd", "nog_te_betalen", "totaal");
    static final List<String> NALOOP = List.of(
            "afsluiting",
            "jaar",
            "peildatum",
            "aanbieder",
            "voorziening",
            "nog_te_betalen",
            "nagekomen",
            "credits",
            "prijs",
            "afkeur",
            "betaald",
            "rest");
    private static final String TOTAAL = "totaal";

    private Afsluitingrijen() {}

    static List<Object> inLijst(Bewaard bewaard) {
        var totaal = bewaard.afsluiting().totaal();
        return List.of(
                bewaard.naam(),
                bewaard.afsluiting().jaar(),
                bewaard.afsluiting().peildatum(),
                bewaard.sha256(),
                new Bedrag(totaal.gedeclareerd()),
                new Bedrag(totaal.nogTeBetalen()),
                new Bedrag(totaal.totaal()));
    }

    /** Each post, and their sum. */
    static Stream<List<Object>> posten(Bewaard bewaard) {
        return Stream.concat(
                bewaard.afsluiting().posten().stream()
                        .map(post -> post(bewaard, post.aanbieder(), post.voorziening(), post)),
                Stream.of(post(bewaard, TOTAAL, TOTAAL, bewaard.afsluiting().totaal())));
    }

    private static List<Object> post(Bewaard bewaard, String aanbieder, String voorziening, Afsluitpost post) {
        return rij(
                bewaard,
                bewaard.afsluiting().peildatum(),
                aanbieder,
                voorziening,
                post.gedeclareerd(),
                post.nogTeBetalen(),
                post.totaal());
    }

    /** What came of each post up to a day, and their sum. */
    static Stream<List<Object>> naloop(Bewaard bewaard, LocalDate dag, List<Nalooppost> posten) {
        return Stream.concat(
                posten.stream().map(post -> naloop(bewaard, dag, post.aanbieder(), post.voorziening(), post)),
                Stream.of(naloop(bewaard, dag, TOTAAL, TOTAAL, Naloop.totaal(posten))));
    }

    private static List<Object> naloop(
            Bewaard bewaard, LocalDate dag, String aanbieder, String voorziening, Nalooppost post) {
        return rij(
                bewaard,
                dag,
                aanbieder,
                voorziening,
                post.nogTeBetalen(),
                post.nagekomen(),
                post.credits(),
                post.prijs(),
                post.afkeur(),
                post.betaald(),
                post.rest());
    }

    private static List<Object> rij(
            Bewaard bewaard, LocalDate dag, String aanbieder, String voorziening, long... centen) {
        List<Object> uit =
                new ArrayList<>(List.of(bewaard.naam(), bewaard.afsluiting().jaar(), dag, aanbieder, voorziening));
        for (long bedrag : centen) {
            uit.add(new Bedrag(bedrag));
        }
        return uit;
    }
}
