// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.grip.app.uitvoer.Formaat;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.inzicht.prognose.GekalibreerdeVoorspeller;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where {@code ./meten} starts. Exit code 1 when a promise was not kept. */
@Command(name = "meten", mixinStandardHelpOptions = true, description = "Meet hoe snel Grip op deze computer is.")
public final class Meten implements Callable<Integer> {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Parameters(
            arity = "0..1",
            defaultValue = "alles",
            description =
                    "Wat: inlezen, inzicht, schermen (met --magazijn), rekenen, plan, signalen, prognose (met signalen) of"
                            + " bewijs (die duren lang), of alles: alles zonder schermen en die drie (standaard).")
    private Onderwerp onderwerp = Onderwerp.alles;

    @Option(names = "--regels", defaultValue = "1000000", description = "Declaratieregels om te lezen en op te slaan.")
    private long regels;

    @Option(names = "--regels-groot", defaultValue = "10000000", description = "Regels in het grote magazijn.")
    private long regelsGroot;

    @Option(
            names = "--zaden",
            defaultValue = "20",
            description = "Hoeveel verzonnen gemeenten per scenario een proef telt (standaard: 20).")
    private int zaden;

    @Option(
            names = "--scenario",
            split = ",",
            defaultValue = "S01,S02,S03,S04,S05,S06,S07,S08",
            description = "Met welke scenario's (standaard: S01 tot en met S08).")
    private List<String> scenarios = List.of();

    @Option(
            names = "--magazijn",
            paramLabel = "MAP",
            description =
                    "Meet inzicht of schermen op dit magazijn, en niet op een grote voorbeeldgemeente die eerst gelezen wordt.")
    private Optional<Path> magazijn = Optional.empty();

    @Option(
            names = "--werkmap",
            paramLabel = "MAP",
            required = true,
            description = "Waar staat wat al gedaan is; wie een proef stopt, gaat later verder waar hij was.")
    private Path werkmap = Path.of("werk");

    @Option(names = "--grip", required = true, hidden = true)
    private Path grip = Path.of("grip");

    private enum Onderwerp {
        alles,
        inlezen,
        inzicht,
        schermen,
        rekenen,
        plan,
        signalen,
        prognose,
        bewijs;

        private static final Set<Onderwerp> NIET_BIJ_ALLES = EnumSet.of(schermen, signalen, prognose, bewijs);

        boolean omvat(Onderwerp ander) {
            return this == ander
                    || this == alles && !NIET_BIJ_ALLES.contains(ander)
                    || this == prognose && ander == signalen;
        }
    }

    private boolean allesGehaald = true;

    public static void main(String[] woorden) {
        System.exit(new CommandLine(new Meten()).execute(woorden));
    }

    @Override
    public Integer call() throws Exception {
        Path map = Files.createTempDirectory("grip-meten");
        PrintWriter uit = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        try (Rijschrijver rijen = Formaat.csv.schrijver(uit, Meetwaarde.KOLOMMEN)) {
            if (onderwerp.omvat(Onderwerp.inlezen)) {
                inlezen(map, rijen);
            }
            if (onderwerp.omvat(Onderwerp.inzicht)) {
                if (magazijn.isEmpty()) {
                    toon(rijen, Voorbeeldmeting.meet(grip, map.resolve("voorbeeld")));
                }
                new Inzichtmeting(LocalDate.now(AMSTERDAM)).meet(map, magazijn, waarde -> toon(rijen, waarde));
            }
            if (onderwerp.omvat(Onderwerp.schermen)) {
                new Schermmeting()
                        .meet(magazijn.orElseThrow(
                                () -> new IllegalArgumentException("schermen vraagt --magazijn MAP")))
                        .forEach(waarde -> toon(rijen, waarde));
            }
            if (onderwerp.omvat(Onderwerp.rekenen)) {
                new Rekenmeting().meet().forEach(waarde -> toon(rijen, waarde));
            }
            if (onderwerp.omvat(Onderwerp.plan)) {
                toon(rijen, Planmeting.snelheid());
            }
            if (onderwerp.omvat(Onderwerp.signalen)) {
                new Signaalmeting(werkmap.resolve("signalen.csv"))
                        .meet(scenarios, zaden)
                        .forEach(waarde -> toon(rijen, waarde));
            }
            if (onderwerp.omvat(Onderwerp.bewijs)) {
                new Bewijsmeting(werkmap.resolve("bewijs.csv")).meet(zaden).forEach(waarde -> toon(rijen, waarde));
            }
            if (onderwerp.omvat(Onderwerp.prognose)) {
                toon(rijen, Prognosesnelheid.meet(GekalibreerdeVoorspeller.vanGrip()));
                new Prognosemeting(GekalibreerdeVoorspeller::vanGrip, werkmap.resolve("prognose.csv"))
                        .meet(scenarios, zaden)
                        .forEach(waarde -> toon(rijen, waarde));
            }
        } finally {
            ruimOp(map);
        }
        return allesGehaald ? 0 : 1;
    }

    private void inlezen(Path map, Rijschrijver rijen) throws Exception {
        Meetberichten berichten = new Meetberichten(regels);
        toon(rijen, new Leesverhouding().meet(berichten));
        for (Meetwaarde waarde : Opslagmeting.meet(berichten, map)) {
            toon(rijen, waarde);
        }
        toon(rijen, Opdrachtmeting.meet(grip, map.resolve("magazijn")));
        toon(rijen, Opslagmeting.meetOpenen(new Meetberichten(regelsGroot), map.resolve("groot")));
    }

    private void toon(Rijschrijver rijen, Meetwaarde waarde) {
        rijen.rij(waarde.rij());
        allesGehaald &= waarde.gehaald();
    }

    private static void ruimOp(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(pad);
            }
        }
    }
}
