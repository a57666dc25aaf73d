// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.grip.app.opdracht.Jaarkeuze.Peiljaar;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.begroting.Onderverdeling;
import nl.grip.sturing.begroting.Verschuivingen;
import nl.grip.sturing.begroting.Verschuivingsregel;
import nl.grip.sturing.begroting.bewaren.Begrotingsvragen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What moves between the parts of a budget, one verschuiving after the other. */
@Command(
        name = "verschuivingen",
        description =
                "Toon wat binnen de begroting van een jaar is verschoven: waar het vandaan komt en waar het heen gaat.",
        footer = {
            "",
            "Een verschuiving is een versie in de tabel begroting waarvan de naam met 'verschuiving' begint. Haar regels tellen"
                    + " per jaar op tot 0; anders leest Grip het bestand niet in.",
            "eerst is wat een deel had voor deze verschuiving, nu wat het erna heeft."
        })
final class VerschuivingenOpdracht extends MagazijnOpdracht {
    private static final Comparator<Verschuivingsregel> VOLGORDE =
            Comparator.comparing(Verschuivingsregel::versie).thenComparing(Verschuivingsregel::deel);

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Mixin
    private final Jaarkeuze jaar = new Jaarkeuze();

    @Option(
            names = "--per",
            paramLabel = "A",
            defaultValue = "taakveld",
            description = "taakveld (standaard), voorziening, programma of afbakening.")
    private String per = "";

    VerschuivingenOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        var deel = Onderverdeling.find(per).orElseThrow(this::onbekend);
        var peil = jaar.van(magazijn, omgeving());
        var vragen = new Begrotingsvragen(magazijn.vragen(), peil.peildatum());
        var verschuivingen = vragen.boek().verschuivingen(peil.jaar());
        var regels = verschuivingen.regels(deel, vragen.taakvelden(peil.jaar()));
        meld(verschuivingen, regels, peil);
        try (Rijschrijver rijen =
                uitvoer.begin(omgeving(), List.of("jaar", "verschuiving", per, "eerst", "bedrag", "nu"))) {
            regels.stream()
                    .sorted(VOLGORDE)
                    .forEach(regel -> rijen.rij(List.of(
                            peil.jaar(), regel.versie(), regel.deel(), regel.eerst(), regel.bedrag(), regel.nu())));
        }
        return Afloop.GEDAAN;
    }

    private void meld(Verschuivingen verschuivingen, List<Verschuivingsregel> regels, Peiljaar peil) {
        if (regels.isEmpty()) {
            omgeving().meld("In de begroting van " + peil.jaar() + " is niets verschoven tussen delen.");
        }
        verschuivingen
                .scheef()
                .forEach((versie, bedrag) -> omgeving()
                        .meld("'" + versie + "' telt op tot " + bedrag.euro() + " en niet tot 0: er mist een regel."));
        regels.stream()
                .filter(Verschuivingsregel::isTeVeel)
                .forEach(regel -> omgeving()
                        .meld("'" + regel.versie() + "' haalt meer uit " + regel.deel() + " dan daarin zat."));
    }

    private VerkeerdeVraag onbekend() {
        var bekend =
                Arrays.stream(Onderverdeling.values()).map(Onderverdeling::code).toList();
        return new VerkeerdeVraag("Grip kent '" + per + "' hier niet; wel: " + String.join(", ", bekend) + "."
                + Dichtstbij.vraag(per, bekend));
    }
}
