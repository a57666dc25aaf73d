// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.bekostiging.Vervoer;
import nl.grip.sturing.bekostiging.bewaren.Volumevragen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Wmo rides of a year and what a ride costs. */
@Command(name = "vervoer", description = "Toon de ritten van een jaar: hoeveel, waarheen en wat een rit kost.")
final class VervoerOpdracht extends MagazijnOpdracht {
    private static final int DECIMALEN = 6;

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Mixin
    private final Jaarkeuze jaar = new Jaarkeuze();

    @Option(
            names = "--per",
            paramLabel = "A",
            defaultValue = "bestemming",
            description = "bestemming (standaard), zone of uur.")
    private String per = "";

    VervoerOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        var deel = Vervoer.Per.find(per)
                .orElseThrow(() -> new VerkeerdeVraag("--per kent '" + per + "' niet. Kies bestemming, zone of uur."));
        var peil = jaar.van(magazijn, omgeving());
        var regels = new Volumevragen(magazijn.vragen(), peil.peildatum())
                .vervoer(peil.jaar())
                .regels(deel);
        if (regels.isEmpty()) {
            omgeving().meld("Over " + peil.jaar() + " zijn geen ritten ingelezen. Lees de tabel ritten in.");
        }
        try (Rijschrijver rijen = uitvoer.begin(
                omgeving(), List.of("jaar", per, "ritten", "bedrag", "kosten_per_rit", "aandeel", "geen_cijfer"))) {
            regels.forEach(regel -> rijen.rij(rij(peil.jaar(), regel)));
        }
        return Afloop.GEDAAN;
    }

    private static List<@Nullable Object> rij(int jaar, Vervoer.Regel regel) {
        return Arrays.asList(
                jaar,
                regel.naam(),
                regel.aantal(),
                regel.bedrag(),
                regel.kostenPerRit() instanceof Cijfer<BigDecimal> kosten ? rond(kosten.waarde()) : null,
                rond(regel.aandeel()),
                regel.kostenPerRit() instanceof GeenCijfer<BigDecimal> geen
                        ? geen.reden().code()
                        : null);
    }

    private static BigDecimal rond(BigDecimal waarde) {
        return waarde.setScale(DECIMALEN, RoundingMode.HALF_UP);
    }
}
