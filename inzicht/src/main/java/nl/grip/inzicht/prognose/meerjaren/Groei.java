// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.meerjaren;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.raming.Instroom;
import nl.grip.inzicht.prognose.raming.Starts;
import nl.grip.inzicht.prognose.raming.Tariefboek;

/** What makes each voorziening grow after the first year: people, use and price. */
final class Groei {
    private static final int JAAR_IN_MAANDEN = 12;
    private static final int JULI = 6;

    private final Voorspelling eerste;
    private final Tariefboek tarieven;
    private final Bevolking bevolking;
    private final Map<String, Map<Integer, Double>> leeftijden;
    private final Gebruikstrend gemeente;
    private final Map<String, Gebruikstrend> trends = new TreeMap<>();

    Groei(Voorspelling eerste, Feiten bekend, Tariefboek tarieven) {
        this.eerste = eerste;
        this.tarieven = tarieven;
        this.bevolking = Bevolking.van(bekend.inwoners());
        this.leeftijden = Leeftijdskosten.van(bekend, eerste.peildatum());
        Map<String, NavigableMap<Integer, Double>> reeksen = new TreeMap<>();
        Jaarkosten.van(bekend, eerste.peildatum()).forEach((naam, jaren) -> reeksen.put(naam, gelijk(naam, jaren)));
        this.gemeente = Gebruikstrend.van(som(reeksen.values()), instroom(bekend));
        reeksen.forEach((naam, reeks) -> trends.put(naam, Gebruikstrend.van(reeks, gemeente.groei())));
    }

    /** Yearly growth of inflow per person: counted by the month, it tells earlier than whole years whether demand grows. */
    private double instroom(Feiten bekend) {
        var dossiers = Dossiers.van(bekend, eerste.peildatum());
        var starts = Starts.van(dossiers, Starts.meldtijd(bekend));
        double groei = Instroom.van(dossiers, starts, eerste.jaar()).groei();
        return groei
                - Math.log(bevolking
                        .groei(allen(), eerste.jaar() - 1, eerste.jaar())
                        .orElse(1));
    }

    private Map<Integer, Double> allen() {
        var uit = new TreeMap<Integer, Double>();
        leeftijden.values().forEach(kosten -> kosten.forEach((leeftijd, c) -> uit.merge(leeftijd, c, Double::sum)));
        return uit;
    }

    /** With the first year, at equal prices and people. */
    private NavigableMap<Integer, Double> gelijk(String naam, NavigableMap<Integer, Double> jaren) {
        var reeks = new TreeMap<>(jaren);
        reeks.put(
                eerste.jaar(), (double) eerste.verwacht(cel -> cel.voorziening().equals(naam)));
        reeks.replaceAll((jaar, centen) -> gelijk(naam, jaar, centen));
        return reeks;
    }

    private static NavigableMap<Integer, Double> som(Collection<NavigableMap<Integer, Double>> reeksen) {
        var uit = new TreeMap<Integer, Double>();
        reeksen.forEach(reeks -> reeks.forEach((jaar, centen) -> uit.merge(jaar, centen, Double::sum)));
        return uit;
    }

    /** At the prices and for the people of the first year. */
    private double gelijk(String voorziening, int jaar, double centen) {
        return centen
                * Math.pow(tarieven.jaargroei(), eerste.jaar() - jaar)
                * bevolking(voorziening, jaar, eerste.jaar()).orElse(1);
    }

    /** The factor by which the people concerned grow; empty when they are not known by age in that year. */
    OptionalDouble bevolking(String voorziening, int jaar) {
        return bevolking(voorziening, eerste.jaar(), jaar);
    }

    private OptionalDouble bevolking(String voorziening, int van, int tot) {
        return bevolking.groei(leeftijden.getOrDefault(voorziening, Map.of()), van, tot);
    }

    /** What never occurred before grows as the rest, and may be anything. */
    Gebruikstrend gebruik(String voorziening) {
        return trends.getOrDefault(voorziening, Gebruikstrend.van(new TreeMap<>(), gemeente.groei()));
    }

    /** The factor by which tariffs grow: of contracts as far as they go, then as they used to. */
    double prijs(String voorziening, int jaar) {
        double nu = 0;
        double straks = 0;
        for (var post : eerste.posten()) {
            if (post.voorziening().equals(voorziening) && post.verwacht() > 0) {
                nu += post.verwacht();
                straks += post.verwacht() * prijs(voorziening, post.aanbieder(), jaar);
            }
        }
        return nu > 0 ? straks / nu : Math.pow(tarieven.jaargroei(), jaar - eerste.jaar());
    }

    private double prijs(String voorziening, String aanbieder, int jaar) {
        double nu = tarieven.tarief(aanbieder, voorziening, eerste.jaar() * JAAR_IN_MAANDEN + JULI);
        return nu > 0
                ? tarieven.tarief(aanbieder, voorziening, jaar * JAAR_IN_MAANDEN + JULI) / nu
                : Math.pow(tarieven.jaargroei(), jaar - eerste.jaar());
    }
}
