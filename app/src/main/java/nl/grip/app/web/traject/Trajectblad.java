// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.traject;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.traject.Ervaring;
import nl.grip.inzicht.traject.Hulp;
import nl.grip.rapportage.vorm.Notatie;

/**
 * The help to one person: what was allocated, delivered and is still expected, and what the help that is considered usually
 * costs, beside two others.
 *
 * @param hulp empty before a person was asked for, and of who has none
 * @param gevraagd whether a person was asked for
 * @param vooraf the help that is considered and two others; empty when too little is known
 */
public record Trajectblad(
        String titel,
        boolean gevraagd,
        List<Rij> hulp,
        List<Vooraf> vooraf,
        List<Keuze> keuzes,
        List<String> bijdrage) {
    private static final int ANDERE = 2;
    private static final String VOORZIENING = "voorziening";

    public Trajectblad {
        hulp = List.copyOf(hulp);
        vooraf = List.copyOf(vooraf);
        keuzes = List.copyOf(keuzes);
        bijdrage = List.copyOf(bijdrage);
    }

    public record Rij(
            String voorziening, String aanbieder, String periode, String toegewezen, String geleverd, String nog) {}

    /** What help usually takes and costs: half lies between the two ends. */
    public record Vooraf(String naam, boolean gekozen, String duur, String kosten, String perMaand) {}

    public record Keuze(String code, String naam, boolean gekozen) {}

    static Trajectblad leeg(Persoonsbron bron) {
        return new Trajectblad(
                "Wat kost hulp aan een inwoner?", false, List.of(), List.of(), keuzes(bron, ""), List.of());
    }

    static Trajectblad van(Persoonsbron.Stand stand, String gekozen, Persoonsbron bron) {
        var overweegt = gekozen.isEmpty()
                ? stand.hulp().stream().map(Hulp::voorziening).findFirst().orElse("")
                : gekozen;
        return new Trajectblad(
                titel(stand),
                true,
                stand.hulp().stream()
                        .map(hulp -> rij(hulp, stand.peildatum(), bron))
                        .toList(),
                vooraf(overweegt, bron),
                keuzes(bron, overweegt),
                eigenBijdrage(stand.peildatum().getYear()));
    }

    private static String titel(Persoonsbron.Stand stand) {
        long lopend = stand.hulp().stream()
                .filter(hulp -> hulp.isLopend(stand.peildatum()))
                .count();
        return stand.hulp().isEmpty()
                ? "Deze inwoner heeft geen hulp via de gemeente gehad"
                : "Deze inwoner heeft nu "
                        + (lopend == 0 ? "geen hulp" : lopend == 1 ? "een soort hulp" : lopend + " soorten hulp");
    }

    private static Rij rij(Hulp hulp, LocalDate peildatum, Persoonsbron bron) {
        return new Rij(
                bron.naam(VOORZIENING, hulp.voorziening()),
                bron.naam("aanbieder", hulp.aanbieder()),
                Notatie.datum(hulp.van())
                        + hulp.tot()
                                .map(tot -> " tot en met " + Notatie.datum(tot))
                                .orElse(", zonder einddatum"),
                hulp.toegewezen(peildatum).map(Notatie::heleEuro).orElse("niet bekend"),
                Notatie.heleEuro(hulp.geleverd()),
                hulp.nogTeVerwachten(peildatum).map(Notatie::heleEuro).orElse("niet bekend"));
    }

    private static List<Vooraf> vooraf(String gekozen, Persoonsbron bron) {
        var alle = bron.ervaringen();
        return alle.stream()
                .filter(ervaring -> ervaring.voorziening().equals(gekozen))
                .findFirst()
                .map(ervaring -> Stream.concat(
                                Stream.of(vooraf(ervaring, true, bron)),
                                andere(ervaring, alle).map(ander -> vooraf(ander, false, bron)))
                        .toList())
                .orElse(List.of());
    }

    /** Of the same wet the two that cost nearest to it: most alike in weight. */
    private static Stream<Ervaring> andere(Ervaring gekozen, List<Ervaring> alle) {
        return alle.stream()
                .filter(ander -> ander.domein().equals(gekozen.domein())
                        && !ander.voorziening().equals(gekozen.voorziening()))
                .sorted(Comparator.comparingLong(ander ->
                        Math.abs(midden(ander).centen() - midden(gekozen).centen())))
                .limit(ANDERE);
    }

    private static Bedrag midden(Ervaring ervaring) {
        return ervaring.kosten(ervaring.midden());
    }

    private static Vooraf vooraf(Ervaring ervaring, boolean gekozen, Persoonsbron bron) {
        return new Vooraf(
                bron.naam(VOORZIENING, ervaring.voorziening()),
                gekozen,
                "%s maanden; in de helft van de gevallen tussen %s en %s maanden"
                        .formatted(
                                Notatie.eenDecimaal(ervaring.maanden(ervaring.midden())),
                                Notatie.eenDecimaal(ervaring.maanden(ervaring.laag())),
                                Notatie.eenDecimaal(ervaring.maanden(ervaring.hoog()))),
                "%s euro; in de helft van de gevallen tussen %s en %s euro"
                        .formatted(
                                Notatie.heleEuro(midden(ervaring)),
                                Notatie.heleEuro(ervaring.kosten(ervaring.laag())),
                                Notatie.heleEuro(ervaring.kosten(ervaring.hoog()))),
                Notatie.heleEuro(ervaring.perMaand()));
    }

    private static List<Keuze> keuzes(Persoonsbron bron, String gekozen) {
        return Optional.of(bron.ervaringen()).stream()
                .flatMap(List::stream)
                .map(ervaring -> new Keuze(
                        ervaring.voorziening(),
                        bron.naam(VOORZIENING, ervaring.voorziening()),
                        ervaring.voorziening().equals(gekozen)))
                .sorted(Comparator.comparing(Keuze::naam))
                .toList();
    }

    /** Jeugdwet has none (since 2016); Wmo 2015 art. 2.1.4a, one amount a household. */
    static List<String> eigenBijdrage(int jaar) {
        return List.of(
                "Voor jeugdhulp betaalt een gezin geen eigen bijdrage.",
                "Voor hulp uit de Wmo betaalt een huishouden samen hoogstens het abonnementstarief ("
                        + Abonnementstarief.find(jaar)
                                .map(tarief -> Notatie.euro(tarief.perMaand()) + " euro per maand in " + tarief.jaar()
                                        + "; het verandert elk jaar")
                                .orElse("het verandert elk jaar")
                        + "). Het CAK bepaalt het bedrag. Grip kent het niet.");
    }
}
