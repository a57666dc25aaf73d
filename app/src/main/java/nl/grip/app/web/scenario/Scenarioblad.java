// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.grip.app.web.scenario.Scenariobron.Overzicht;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.vorm.Adres;
import nl.grip.app.web.vorm.Lijst;
import nl.grip.app.web.vorm.Lijst.Kop;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.rapportage.beeld.Beeld;
import nl.grip.rapportage.beeld.Staven;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.bewaren.Tekstregister.Ingeschreven;
import nl.grip.sturing.maatregel.scenario.Scenario;
import nl.grip.sturing.maatregel.scenario.Scenarioregel;

/** Scenarios beside unchanged policy, in words and without a minus sign. */
public record Scenarioblad(
        String titel, List<String> toelichting, Optional<Beeld> beeld, List<Lijst> lijsten, boolean magWijzigen) {
    public Scenarioblad {
        toelichting = List.copyOf(toelichting);
        lijsten = List.copyOf(lijsten);
    }

    static Scenarioblad van(Overzicht overzicht, boolean magWijzigen) {
        if (overzicht.regels() instanceof GeenCijfer<List<Scenarioregel>> geen) {
            return new Scenarioblad(
                    "Er is nog geen verwachting om scenario's op te leggen",
                    List.of(geen.toelichting()),
                    Optional.empty(),
                    List.of(),
                    magWijzigen);
        }
        var regels = ((Cijfer<List<Scenarioregel>>) overzicht.regels()).waarde();
        List<Lijst> lijsten = new ArrayList<>();
        regels.stream().map(Scenarioregel::jaar).distinct().forEach(jaar -> lijsten.add(jaar(overzicht, regels, jaar)));
        if (!overzicht.scenarios().isEmpty()) {
            lijsten.add(versies(overzicht.scenarios(), magWijzigen));
        }
        return new Scenarioblad(
                titel(overzicht, regels),
                toelichting(overzicht, magWijzigen),
                Optional.of(beeld(overzicht, regels)),
                lijsten,
                magWijzigen);
    }

    /** The last year: what is budgeted, unchanged policy, and each scenario under it. */
    private static Beeld beeld(Overzicht overzicht, List<Scenarioregel> regels) {
        int jaar = regels.get(regels.size() - 1).jaar();
        var laatste = regels.stream().filter(r -> r.jaar() == jaar).toList();
        List<Staven.Staaf> staven = new ArrayList<>();
        laatste.get(0).begroting().ifPresent(b -> staven.add(new Staven.Staaf("Begroting", Bedragzin.euro(b))));
        laatste.forEach(r -> staven.add(new Staven.Staaf(naam(overzicht, r.scenario()), Bedragzin.euro(r.kosten()))));
        return new Staven(staven, Bedragzin.EURO).beeld("Wat de hulp in " + jaar + " kost, in euro");
    }

    private static String titel(Overzicht overzicht, List<Scenarioregel> regels) {
        var laatste = regels.stream()
                .filter(r -> r.scenario().equals(Scenario.BASIS.id()))
                .reduce((een, ander) -> ander)
                .orElseThrow();
        return "Bij ongewijzigd beleid kost de hulp in %s naar verwachting %s"
                .formatted(laatste.jaar(), Notatie.inWoorden(laatste.kosten()));
    }

    private static List<String> toelichting(Overzicht overzicht, boolean magWijzigen) {
        int aantal = overzicht.scenarios().size();
        return List.of(
                aantal == 0
                        ? "Er zijn nog geen scenario's bewaard."
                                + (magWijzigen ? " Maak er een en leg het naast ongewijzigd beleid." : "")
                        : "Hieronder %s naast ongewijzigd beleid. Lager of hoger is steeds ten opzichte daarvan."
                                .formatted(
                                        aantal == 1
                                                ? "staat 1 scenario"
                                                : "staan " + Notatie.aantal(aantal) + " scenario's"),
                "Alle hulp telt mee, ook hulp waarvoor niets is begroot, zoals bij Begroting. De reserve is die van Begroting, met"
                        + " wat er naast de begroting overblijft erin en wat tekort komt eruit.");
    }

    private static Lijst jaar(Overzicht overzicht, List<Scenarioregel> regels, int jaar) {
        return new Lijst(
                "jaar-" + jaar,
                jaar + ", in euro",
                List.of(
                        Kop.tekst("Scenario"),
                        Kop.getal("Kosten"),
                        Kop.getal("Naast ongewijzigd beleid"),
                        Kop.getal("Naast de begroting"),
                        Kop.getal("Reserve na dit jaar"),
                        Kop.getal("Nog te besparen")),
                regels.stream()
                        .filter(r -> r.jaar() == jaar)
                        .map(r -> rij(naam(overzicht, r.scenario()), r))
                        .toList());
    }

    private static Lijst.Rij rij(String naam, Scenarioregel r) {
        boolean basis = r.scenario().equals(Scenario.BASIS.id());
        return Lijst.Rij.van(
                naam,
                Notatie.heleEuro(r.kosten()),
                basis ? "–" : kant(r.effect(), " lager", " hoger"),
                tekst(r.tekort(), t -> kant(t, " over", " tekort")),
                tekst(r.reserve(), s -> kant(s, " te weinig", "")),
                tekst(r.rest(), s -> kant(s, " meer dan gevraagd", "")));
    }

    private static String tekst(Optional<Bedrag> bedrag, Function<Bedrag, String> vorm) {
        return bedrag.map(vorm).orElse("–");
    }

    private static String kant(Bedrag bedrag, String onderNul, String boven) {
        long centen = bedrag.centen();
        return Notatie.heleEuro(new Bedrag(Math.abs(centen))) + (centen < 0 ? onderNul : centen > 0 ? boven : "");
    }

    private static String naam(Overzicht overzicht, String id) {
        return overzicht.scenarios().stream()
                .map(Ingeschreven::inhoud)
                .filter(s -> s.id().equals(id))
                .map(Scenario::naam)
                .findFirst()
                .orElse(Scenario.BASIS.naam());
    }

    private static Lijst versies(List<Ingeschreven<Scenario>> scenarios, boolean magWijzigen) {
        return new Lijst(
                "bewaard-titel",
                "Bewaarde scenario's",
                List.of(Kop.tekst("Scenario"), Kop.tekst("Versie"), Kop.tekst("Door"), Kop.tekst("Waarom")),
                scenarios.stream()
                        .map(een -> new Lijst.Rij(
                                een.inhoud().naam(),
                                magWijzigen
                                        ? Optional.of(new Adres("/scenarios/formulier")
                                                .met("id", een.inhoud().id())
                                                .toString())
                                        : Optional.empty(),
                                List.of(
                                        String.valueOf(een.versie().nummer()),
                                        een.versie().wie(),
                                        een.versie().waarom())))
                        .toList());
    }
}
