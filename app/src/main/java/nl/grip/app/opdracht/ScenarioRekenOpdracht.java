// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.Arrays;
import java.util.List;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.maatregel.doorwerking.Autonoom;
import nl.grip.sturing.maatregel.scenario.Scenario;
import nl.grip.sturing.maatregel.scenario.Scenarioberekening;
import nl.grip.sturing.maatregel.scenario.Scenarioregel;
import nl.grip.sturing.maatregel.scenario.bewaren.Scenarioregister;
import nl.grip.sturing.scenario.bewaren.Scenariobasis;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scenarios beside the baseline. */
@Command(
        name = "reken",
        description = "Leg scenario's naast ongewijzigd beleid: kosten, begroting, reserve en taakstelling.",
        footer = {
            "",
            "Zonder naam: alle scenario's. 'basis' is ongewijzigd beleid en staat er altijd bij.",
            "Een scenario zonder eigen taakstelling krijgt die uit het register taakstelling, zonder wat al is geboekt."
        })
final class ScenarioRekenOpdracht extends MagazijnOpdracht {
    private static final List<String> KOLOMMEN = List.of(
            "scenario",
            "jaar",
            "autonoom",
            "hulp",
            "uitvoering",
            "kosten",
            "effect",
            "begroting",
            "tekort",
            "reserve",
            "opgave",
            "rest");

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Mixin
    private final Basisvraag vraag = new Basisvraag();

    @Parameters(paramLabel = "NAAM", arity = "0..*", description = "Welke scenario's.")
    private List<String> namen = List.of();

    ScenarioRekenOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        var gekozen = kies(Scenarioregister.van(magazijn.archief()).inhoud());
        var basis = vraag.basis(magazijn, omgeving().vandaag());
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), KOLOMMEN)) {
            if (basis instanceof Cijfer<List<Autonoom>> cijfer) {
                var berekening = new Scenarioberekening(Scenariobasis.van(
                        magazijn, vraag.dag(magazijn, omgeving().vandaag()), cijfer.waarde()));
                gekozen.forEach(s -> berekening
                        .onbekend(s)
                        .forEach(id -> omgeving()
                                .meld("Scenario " + s.id() + " noemt maatregel " + id + ", maar die is er niet.")));
                berekening.vergelijk(gekozen).forEach(regel -> rijen.rij(rij(regel)));
            }
        }
        if (basis instanceof GeenCijfer<List<Autonoom>> geen) {
            omgeving().meld(geen.toelichting());
        }
        return Afloop.GEDAAN;
    }

    private List<Scenario> kies(List<Scenario> alle) {
        return namen.isEmpty()
                ? alle
                : namen.stream().map(naam -> find(alle, naam)).toList();
    }

    private static Scenario find(List<Scenario> alle, String naam) {
        return alle.stream()
                .filter(s -> s.id().equals(naam))
                .findFirst()
                .orElseThrow(() -> new VerkeerdeVraag("Er is geen scenario '" + naam + "'. Er zijn: "
                        + String.join(", ", alle.stream().map(Scenario::id).toList()) + "."));
    }

    private static List<@Nullable Object> rij(Scenarioregel r) {
        return Arrays.asList(
                r.scenario(),
                r.jaar(),
                r.autonoom(),
                r.hulp(),
                r.uitvoering(),
                r.kosten(),
                r.effect(),
                r.begroting().orElse(null),
                r.tekort().orElse(null),
                r.reserve().orElse(null),
                r.opgave().orElse(null),
                r.rest().orElse(null));
    }
}
