// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.opdracht.Jaarkeuze.Peiljaar;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.bewaren.Jaarprognose;
import nl.grip.inzicht.prognose.bewaren.Modelversie;
import nl.grip.inzicht.prognose.bewaren.Prognosearchief;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.begroting.Grondslag;
import nl.grip.sturing.begroting.Kostenbeeld;
import nl.grip.sturing.begroting.Onderverdeling;
import nl.grip.sturing.begroting.Overzichtregel;
import nl.grip.sturing.begroting.bewaren.Begrotingsvragen;
import nl.grip.sturing.begroting.bewaren.Jaarkosten;
import nl.grip.sturing.team.Teamoverzicht;
import nl.grip.sturing.team.bewaren.Teambron;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Budget, realised and forecast of one year side by side. */
@Command(
        name = "overzicht",
        description = "Zet van een jaar naast elkaar wat is begroot, uitgegeven en verwacht.",
        footer = {
            "",
            "Het gaat om lasten. De versies van een begroting tellen op: elke versie wijzigt wat er al stond.",
            "afwijking = verwacht - begroot; afwijking_pct is daarvan het deel van de grondslag.",
            "incidenteel is het deel van begroot dat eenmalig is; verschoven is wat van andere delen kwam of daarheen ging.",
            "p10 en p90: in 8 van de 10 gevallen komt het daartussen uit. Per wijkteam is verwacht wat zijn toewijzingen"
                    + " kosten; onbekend is wat bij geen team hoort."
        })
final class BegrotingsoverzichtOpdracht extends MagazijnOpdracht {
    private static final int DECIMALEN = 6;
    private static final String WIJKTEAM = "wijkteam";

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Mixin
    private final Jaarkeuze jaar = new Jaarkeuze();

    @Option(
            names = "--per",
            paramLabel = "A",
            defaultValue = "voorziening",
            description = "voorziening (standaard), taakveld, programma, afbakening of wijkteam.")
    private String per = "";

    @Option(
            names = "--grondslag",
            paramLabel = "G",
            defaultValue = "begroting",
            description = "Waarvan de afwijking een percentage is: begroting (standaard) of verwacht.")
    private String grondslag = "";

    @Option(
            names = "--versie",
            paramLabel = "VERSIE",
            description = "Alleen deze versie van de begroting, als zij de hele begroting is; mag vaker.")
    private List<String> versies = List.of();

    BegrotingsoverzichtOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        var deel = onderverdeling();
        var basis = Grondslag.find(grondslag)
                .orElseThrow(() -> onbekend(
                        grondslag,
                        Arrays.stream(Grondslag.values()).map(Grondslag::code).toList()));
        var peil = jaar.van(magazijn, omgeving());
        var vragen = new Begrotingsvragen(magazijn.vragen(), peil.peildatum());
        var boek = gekozen(vragen.boek());
        boek.heleVersies(peil.jaar()).forEach(this::waarschuw);
        var kosten = new Jaarkosten(vragen, prognose(magazijn)::voorspel).lees(peil.jaar());
        toon(
                deel.isPresent()
                        ? boek.overzicht(peil.jaar(), deel.get(), kosten)
                        : perTeam(magazijn, peil, boek, kosten),
                peil,
                basis);
        return Afloop.GEDAAN;
    }

    /** Empty when by team, which is no part of the budget but of who decides. */
    private Optional<Onderverdeling> onderverdeling() {
        var deel = Onderverdeling.find(per);
        if (deel.isEmpty() && !per.equals(WIJKTEAM)) {
            throw onbekend(
                    per,
                    Stream.concat(Arrays.stream(Onderverdeling.values()).map(Onderverdeling::code), Stream.of(WIJKTEAM))
                            .toList());
        }
        return deel;
    }

    private static List<Overzichtregel> perTeam(
            Magazijn magazijn, Peiljaar peil, Begrotingsboek boek, Kostenbeeld kosten) {
        var totaal = boek.overzicht(peil.jaar(), Onderverdeling.PROGRAMMA, kosten).stream()
                .filter(regel -> regel.naam().equals(Overzichtregel.TOTAAL))
                .findFirst()
                .orElseThrow();
        return new Teamoverzicht(totaal, new Teambron(magazijn.vragen()).jaar(peil.peildatum(), peil.jaar())).regels();
    }

    private Begrotingsboek gekozen(Begrotingsboek boek) {
        return versies.isEmpty() ? boek : boek.met(versies::contains);
    }

    private void waarschuw(String versie) {
        omgeving()
                .meld("Versie '" + versie + "' is bijna zo groot als alles wat er al stond. Is zij de hele begroting en"
                        + " geen wijziging, vraag dan met --versie '" + versie + "'.");
    }

    private static VerkeerdeVraag onbekend(String woord, List<String> bekend) {
        return new VerkeerdeVraag("Grip kent '" + woord + "' hier niet; wel: " + String.join(", ", bekend) + "."
                + Dichtstbij.vraag(woord, bekend));
    }

    private Jaarprognose prognose(Magazijn magazijn) {
        var archief = new Prognosearchief(magazijn.archief(), magazijn.vragen(), Modelversie.bepaal());
        return new Jaarprognose(magazijn.vragen(), archief, omgeving().vandaag());
    }

    private void toon(List<Overzichtregel> regels, Peiljaar peil, Grondslag basis) {
        var kolommen = List.of(
                "jaar",
                "peildatum",
                per,
                "begroot",
                "gerealiseerd",
                "verwacht",
                "afwijking",
                "afwijking_pct",
                "grondslag",
                "geen_cijfer",
                "p10",
                "p90",
                "incidenteel",
                "verschoven");
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), kolommen)) {
            regels.forEach(regel -> rijen.rij(rij(regel, peil, basis)));
        }
    }

    /** A year or a team without a budget has no deviation either: nothing was said, which is not 0. */
    private static List<@Nullable Object> rij(Overzichtregel regel, Peiljaar peil, Grondslag basis) {
        var afwijking = regel.afwijking();
        var pct = regel.afwijkingPct(basis);
        return Arrays.asList(
                peil.jaar(),
                peil.peildatum(),
                regel.naam(),
                regel.findBegroot().orElse(null),
                regel.gerealiseerd(),
                waarde(regel.verwacht()),
                waarde(afwijking),
                pct instanceof Cijfer<BigDecimal> cijfer
                        ? cijfer.waarde().setScale(DECIMALEN, RoundingMode.HALF_UP)
                        : null,
                basis.code(),
                afwijking instanceof GeenCijfer<Bedrag> geen ? geen.reden().code() : null,
                regel.marge().map(Kostenbeeld.Marge::laag).orElse(null),
                regel.marge().map(Kostenbeeld.Marge::hoog).orElse(null),
                regel.findBegroot().flatMap(b -> regel.incidenteel()).orElse(null),
                regel.findBegroot().flatMap(b -> regel.verschoven()).orElse(null));
    }

    private static @Nullable Bedrag waarde(Uitkomst<Bedrag> uitkomst) {
        return uitkomst instanceof Cijfer<Bedrag> cijfer ? cijfer.waarde() : null;
    }
}
