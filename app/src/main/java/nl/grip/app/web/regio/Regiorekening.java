// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.regio;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Keuze;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.rapportage.beeld.Staven;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.verevening.Bijdrage;
import nl.grip.sturing.verevening.Deelnemer;
import nl.grip.sturing.verevening.Model;
import nl.grip.sturing.verevening.Rekeningloop;
import nl.grip.sturing.verevening.Rekeningloop.Stabiliteit;
import nl.grip.sturing.verevening.Sleutel;
import nl.grip.sturing.verevening.Zorgvormen;

/** The bills of a region under one way of sharing, beside those of the other ways. */
record Regiorekening(Zorgvormen inbreng, Vereveningskeuze keuze) {
    private static final int TREKKINGEN = 300;
    private static final double HONDERD = 100;

    private List<Deelnemer> deelnemers() {
        return inbreng.samen();
    }

    static Map<String, Bedrag> perGemeente(List<Bijdrage> bijdragen, Function<Bijdrage, Bedrag> deel) {
        Map<String, Bedrag> som = new TreeMap<>();
        bijdragen.forEach(b -> som.merge(b.gemeente(), deel.apply(b), Bedrag::plus));
        return som;
    }

    /** Who pays most for the others, over all years. */
    String conclusie() {
        var verrekening = perGemeente(keuze.reken(inbreng), Bijdrage::verrekening);
        var meeste = verrekening.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
        return meeste.getValue().centen() <= 0
                ? "Geen gemeente betaalt mee aan de kosten van een ander"
                : meeste.getKey() + " betaalt het meest voor de anderen: " + Notatie.inWoorden(meeste.getValue());
    }

    Deel wieBetaalt() {
        var bijdragen = keuze.reken(inbreng);
        var verrekening = perGemeente(bijdragen, Bijdrage::verrekening);
        return Deel.van(
                        "rekening-titel",
                        "Verander de sleutel en zie wie betaalt",
                        "Over alle jaren samen. Alle rekeningen zijn samen altijd alle kosten en stortingen.")
                .met(formulier())
                .met(
                        new Staven(
                                        verrekening.entrySet().stream()
                                                .sorted(Map.Entry.<String, Bedrag>comparingByValue()
                                                        .reversed())
                                                .map(g -> new Staven.Staaf(g.getKey(), Bedragzin.euro(g.getValue())))
                                                .toList(),
                                        Bedragzin.EURO)
                                .beeld(
                                        "Wat een gemeente voor de anderen betaalt, in euro (links van de lijn: de anderen betalen voor haar)"))
                .met(lijst(bijdragen));
    }

    private Keuze formulier() {
        return new Keuze(
                "/regio",
                List.of(
                        Keuze.Veld.keuze(
                                "model",
                                "Hoe men deelt",
                                keuze.model().code(),
                                Arrays.stream(Model.values()).map(m ->
                                        new String[] {m.code(), keuze.met(m).modelnaam()})),
                        Keuze.Veld.keuze(
                                "sleutel",
                                "Sleutel",
                                keuze.sleutel().code(),
                                Arrays.stream(Sleutel.values())
                                        .map(s -> new String[] {s.code(), Vereveningskeuze.sleutelnaam(s)})),
                        Keuze.Veld.getypt(
                                "solidariteit",
                                "Samen gedragen (procent van de kosten)",
                                Notatie.hoogstensTwee(keuze.solidariteit().movePointRight(2)))));
    }

    private static Lijst lijst(List<Bijdrage> bijdragen) {
        var eigen = perGemeente(bijdragen, Bijdrage::eigenKosten);
        var verrekening = perGemeente(bijdragen, Bijdrage::verrekening);
        var storting = perGemeente(bijdragen, Bijdrage::storting);
        return Lijst.van(
                "rekening-lijst",
                "De rekening van elke gemeente, in euro",
                Lijst.koppen("Gemeente", "Eigen kosten", "Voor anderen", "In het fonds", "Rekening"),
                Stream.concat(
                                eigen.keySet().stream()
                                        .map(g -> rij(g, van(eigen, g), van(verrekening, g), van(storting, g), false)),
                                Stream.of(rij("Samen", som(eigen), som(verrekening), som(storting), true)))
                        .toList());
    }

    private static Bedrag van(Map<String, Bedrag> bedragen, String gemeente) {
        return bedragen.getOrDefault(gemeente, Bedrag.NUL);
    }

    private static Bedrag som(Map<String, Bedrag> bedragen) {
        return bedragen.values().stream().reduce(Bedrag.NUL, Bedrag::plus);
    }

    private static Lijst.Rij rij(String naam, Bedrag eigen, Bedrag verrekening, Bedrag storting, boolean totaal) {
        return new Lijst.Rij(
                naam,
                "",
                List.of(
                        Notatie.heleEuro(eigen),
                        Bedragzin.verschil(verrekening),
                        Notatie.heleEuro(storting),
                        Notatie.heleEuro(eigen.plus(verrekening).plus(storting))),
                totaal);
    }

    Deel modellen() {
        var gemeenten = deelnemers().stream()
                .map(Deelnemer::gemeente)
                .distinct()
                .sorted()
                .toList();
        return Deel.van(
                        "model-titel",
                        "De vier manieren naast elkaar",
                        "De rekening over alle jaren samen, met de sleutel die hierboven is gekozen.")
                .met(Lijst.van(
                        "model-lijst",
                        "De rekening per manier, in euro",
                        Stream.concat(Stream.of("Manier"), gemeenten.stream()).toList(),
                        Arrays.stream(Model.values())
                                .map(model -> rij(model, gemeenten))
                                .toList()));
    }

    private Lijst.Rij rij(Model model, List<String> gemeenten) {
        var rekeningen = perGemeente(keuze.met(model).reken(inbreng), Bijdrage::bijdrage);
        return new Lijst.Rij(
                keuze.met(model).modelnaam(),
                "",
                gemeenten.stream()
                        .map(g -> Notatie.heleEuro(van(rekeningen, g)))
                        .toList(),
                false);
    }

    Deel stabiliteit() {
        var loop = new Rekeningloop(deelnemers(), 1, TREKKINGEN);
        if (loop.reken(Model.SLEUTEL, keuze.sleutel()) instanceof GeenCijfer<List<Stabiliteit>> geen) {
            return Deel.van("stabiliteit-titel", "Hoe vast de rekening is, is nog niet te zeggen", geen.toelichting());
        }
        var gemeenten = deelnemers().stream()
                .map(Deelnemer::gemeente)
                .distinct()
                .sorted()
                .toList();
        return Deel.van(
                        "stabiliteit-titel",
                        "Hoe vast is de rekening van jaar tot jaar?",
                        "De kosten van elke gemeente zijn " + TREKKINGEN
                                + " keer nagespeeld met de schommeling van haar eigen jaren. Een lager percentage is een vastere rekening.")
                .met(Lijst.van(
                        "stabiliteit-lijst",
                        "Schommeling van een jaarrekening, in procent",
                        Stream.concat(Stream.of("Manier"), gemeenten.stream()).toList(),
                        Arrays.stream(Model.values())
                                .map(model -> new Lijst.Rij(
                                        keuze.met(model).modelnaam(),
                                        "",
                                        schommeling(loop.reken(model, keuze.sleutel())),
                                        false))
                                .toList()));
    }

    private static List<String> schommeling(Uitkomst<List<Stabiliteit>> uitkomst) {
        return uitkomst instanceof Cijfer<List<Stabiliteit>> cijfer
                ? cijfer.waarde().stream()
                        .sorted(Comparator.comparing(Stabiliteit::gemeente))
                        .map(s -> Notatie.eenDecimaal(BigDecimal.valueOf(s.spreiding() * HONDERD)) + "%")
                        .toList()
                : List.of();
    }
}
