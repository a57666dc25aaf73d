// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.rekenen.methode.Methode;
import nl.grip.rekenen.methode.Methoden;
import nl.grip.rekenen.methode.OngeldigeVraag;
import nl.grip.rekenen.methode.Optie;
import nl.grip.rekenen.methode.Uitvoerregel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The bare mathematics on any input: {@code grip rekenen METHODE --invoer CSV}. */
@Command(name = "rekenen", description = "Reken een methode door op eigen invoer; --lijst noemt de methoden.")
final class RekenenOpdracht implements Callable<Integer> {
    private static final List<String> LIJSTKOLOMMEN = List.of("methode", "optie", "standaard", "waarden");
    private static final Comparator<Uitvoerregel> VOLGORDE = Comparator.comparing(Uitvoerregel::sleutel)
            .thenComparing(Uitvoerregel::grootheid)
            .thenComparing(Uitvoerregel::index);

    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Parameters(paramLabel = "METHODE", arity = "0..1", defaultValue = "", description = "De naam van de methode.")
    private String methode = "";

    @Option(names = "--invoer", paramLabel = "CSV", defaultValue = "", description = "Het bestand met de gegevens.")
    private String invoer = "";

    @Option(
            names = "--optie",
            paramLabel = "NAAM=WAARDE",
            description = "Een keuze bij de methode; mag vaker staan.",
            arity = "1")
    private String[] opties = {};

    @Option(names = "--lijst", description = "Noem de methoden met hun opties.")
    private boolean lijst;

    RekenenOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() {
        if (lijst) {
            toonLijst();
        } else {
            toonAntwoord();
        }
        return Afloop.GEDAAN;
    }

    private void toonLijst() {
        try (Rijschrijver rijen = uitvoer.begin(omgeving, LIJSTKOLOMMEN)) {
            Methoden.alle().stream()
                    .sorted(Comparator.comparing(Methode::naam))
                    .flatMap(RekenenOpdracht::optieregels)
                    .forEach(rijen::rij);
        }
    }

    private static Stream<List<String>> optieregels(Methode methode) {
        return methode.opties().stream()
                .sorted(Comparator.comparing(Optie::naam))
                .map(optie ->
                        List.of(methode.naam(), optie.naam(), optie.standaard(), String.join("|", optie.waarden())));
    }

    private void toonAntwoord() {
        if (methode.isEmpty()) {
            throw new VerkeerdeVraag("Noem een methode; grip rekenen --lijst toont welke er zijn.");
        }
        List<Uitvoerregel> antwoord = reken();
        try (Rijschrijver rijen = uitvoer.begin(omgeving, Uitvoerregel.KOP)) {
            antwoord.stream()
                    .sorted(VOLGORDE)
                    .forEach(regel -> rijen.rij(Arrays.asList(
                            regel.sleutel(),
                            regel.grootheid(),
                            regel.index(),
                            regel.waarde().isEmpty() ? null : new BigDecimal(regel.waarde()),
                            regel.reden())));
        }
    }

    /** Without a file there are no rows: some methods have enough at their options. */
    private List<Uitvoerregel> reken() {
        try {
            Methoden.get(methode);
            var tabel = invoer.isEmpty() ? Rekeninvoer.LEEG : Rekeninvoer.lees(omgeving.pad(Path.of(invoer)));
            var antwoord = Methoden.reken(methode, gekozen(), tabel.kop(), tabel.rijen());
            if (invoer.isEmpty()
                    && antwoord.stream().allMatch(regel -> regel.waarde().isEmpty())) {
                throw new VerkeerdeVraag(
                        "Zonder bestand heeft " + methode + " niets om mee te rekenen. Noem het met" + " --invoer.");
            }
            return antwoord;
        } catch (OngeldigeVraag fout) {
            throw new VerkeerdeVraag(String.valueOf(fout.getMessage()));
        }
    }

    private Map<String, String> gekozen() {
        Map<String, String> gekozen = new LinkedHashMap<>();
        for (String optie : opties) {
            int is = optie.indexOf('=');
            if (is < 1) {
                throw new VerkeerdeVraag("Een optie ziet er uit als naam=waarde; er staat '" + optie + "'.");
            }
            gekozen.put(optie.substring(0, is).strip(), optie.substring(is + 1).strip());
        }
        return gekozen;
    }
}
