// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.narekenen.GedruktCijfer;
import nl.grip.sturing.narekenen.Planlezer;
import nl.grip.sturing.narekenen.Toets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Printed figures that clash with each other (contract section 6). */
@Command(
        name = "narekenen",
        description = "Reken de cijfers van een gedrukt plan na en toon wat elkaar tegenspreekt.",
        footer = {"", "Kolommen van de tabel: stuk;tabel;maatregel;omschrijving;grootheid;jaar;bedrag;stap"})
final class NarekenOpdracht extends Stuuropdracht<Toets> {
    @Mixin
    private final Invoerbestand invoer = new Invoerbestand();

    @Option(names = "--alles", description = "Toon ook wat klopt.")
    private boolean alles;

    NarekenOpdracht(Omgeving omgeving) {
        super(
                omgeving,
                List.of(
                        "stuk",
                        "tabel",
                        "maatregel",
                        "grootheid",
                        "jaar",
                        "gedrukt",
                        "berekend",
                        "verschil",
                        "soort",
                        "toelichting"));
    }

    @Override
    Gelezen<Toets> reken() {
        Gelezen<Toets> toetsen = Planlezer.rekenNa(invoer.pad(omgeving()));
        return new Gelezen<>(
                toetsen.rijen().stream().filter(toets -> alles || toets.botst()).toList(), toetsen.bevindingen());
    }

    @Override
    List<@Nullable Object> rij(Toets toets) {
        GedruktCijfer cijfer = toets.cijfer();
        return Arrays.asList(
                cijfer.stuk(),
                cijfer.tabel(),
                cijfer.maatregel(),
                cijfer.grootheid().code(),
                cijfer.jaar(),
                getal(toets, cijfer.bedrag()),
                getal(toets, toets.berekend()),
                getal(toets, toets.verschil()),
                toets.soort().code(),
                toets.toelichting());
    }

    private static BigDecimal getal(Toets toets, BigDecimal waarde) {
        return new BigDecimal(toets.toon(waarde));
    }
}
