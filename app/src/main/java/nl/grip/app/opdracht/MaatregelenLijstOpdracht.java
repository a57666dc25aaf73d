// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.Arrays;
import java.util.List;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.maatregel.Centen;
import nl.grip.sturing.maatregel.Kenmerken;
import nl.grip.sturing.maatregel.bewaren.Maatregelregister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The register of measures. */
@Command(name = "lijst", description = "Toon de maatregelen in het magazijn, elk in de laatste versie.")
final class MaatregelenLijstOpdracht extends MagazijnOpdracht {
    private static final List<String> KOLOMMEN = List.of(
            "maatregel",
            "naam",
            "domein",
            "doel",
            "speerpunt",
            "staat",
            "uitzonderingsgrond",
            "reden",
            "eigenaar",
            "versie",
            "wie",
            "wanneer",
            "waarom",
            "budget",
            "budget_bekend");

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    MaatregelenLijstOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), KOLOMMEN)) {
            Maatregelregister.van(magazijn.archief()).list().forEach(een -> {
                var k = een.inhoud().kenmerken();
                var bedrag = k.budget().flatMap(Kenmerken.Budget::bedrag);
                rijen.rij(Arrays.asList(
                        een.inhoud().id(),
                        een.inhoud().naam(),
                        k.domein(),
                        k.doel(),
                        k.speerpunt(),
                        k.staat(),
                        k.uitzonderingsgrond(),
                        k.reden(),
                        k.eigenaar(),
                        een.versie().nummer(),
                        een.versie().wie(),
                        Wijzigingskeuze.tijd(een.versie().wanneer()),
                        een.versie().waarom(),
                        bedrag.map(Centen::rond).orElse(null),
                        k.budget().map(b -> bedrag.isPresent()).orElse(null)));
            });
        }
        return Afloop.GEDAAN;
    }
}
