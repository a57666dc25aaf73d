// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.verevening.Gemeentesleutel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What each municipality pays and saves of a plan that they carry out together. */
@Command(
        name = "verdeel",
        description = "Verdeel de gekozen maatregelen over gemeenten met een sleutel.",
        footer = {"", "Kolommen van de sleutel: gemeente;gewicht. De delen zijn samen precies het plan."})
final class MaatregelenVerdeelOpdracht extends MagazijnOpdracht {
    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Mixin
    private final Plankeuze plan = new Plankeuze();

    @Option(names = "--sleutel", paramLabel = "BESTAND", required = true, description = "De tabel met gewichten.")
    private Path sleutel = Path.of("");

    MaatregelenVerdeelOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        var gelezen = Gemeentesleutel.lees(omgeving().pad(sleutel));
        Bevindingzin.meld(omgeving(), gelezen.bevindingen());
        if (gelezen.isGeweigerd()) {
            return Afloop.VERKEERD_GEVRAAGD;
        }
        var regels = Plan.reken(plan.kies(magazijn));
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), List.of("gemeente", "jaar", "kosten", "effect", "netto"))) {
            gelezen.rijen().get(0).verdeel(regels).stream()
                    .sorted(java.util.Comparator.comparing(Gemeentesleutel.Deel::gemeente)
                            .thenComparing(Gemeentesleutel.Deel::jaar))
                    .forEach(deel -> rijen.rij(rij(deel)));
        }
        return Afloop.GEDAAN;
    }

    private static List<@Nullable Object> rij(Gemeentesleutel.Deel deel) {
        return Arrays.asList(
                deel.gemeente(),
                deel.jaar(),
                deel.kosten(),
                deel.effect().orElse(null),
                deel.netto().orElse(null));
    }
}
