// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.grip.app.uitvoer.Meerjarenkolommen;
import nl.grip.app.uitvoer.Receptkolommen;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.app.uitvoer.Uitputtingkolommen;
import nl.grip.app.uitvoer.Vergelijkingkolommen;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.prognose.bewaren.Jaarprognose;
import nl.grip.inzicht.prognose.bewaren.Meerjarenramingen;
import nl.grip.inzicht.prognose.bewaren.Prognosearchief;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.inzicht.prognose.bewaren.Recepten;
import nl.grip.inzicht.prognose.bewaren.Uitputtingen;
import nl.grip.inzicht.prognose.bewaren.Vergelijkingen;
import nl.grip.inzicht.prognose.recept.Recept;
import picocli.CommandLine.Option;

/** What else {@code grip prognose} can be asked: why, when, later years, or a recipe. */
final class Prognosevorm {
    private static final int MEESTE_JAREN = 4;

    @Option(
            names = "--vergelijk",
            paramLabel = "DATUM",
            description = "Toon waardoor de verwachting anders is dan op deze eerdere dag.")
    private Optional<LocalDate> vergelijk = Optional.empty();

    @Option(
            names = "--uitputting",
            description = "Toon in welke maand een budget of plafond op raakt, en hoe groot de kans daarop is.")
    private boolean uitputting;

    @Option(
            names = "--meerjaren",
            paramLabel = "AANTAL",
            arity = "0..1",
            fallbackValue = "4",
            description = "Toon ook de jaren erna bij gelijk beleid, en waardoor de kosten groeien (standaard: 4).")
    private Optional<Integer> meerjaren = Optional.empty();

    @Option(
            names = "--recept",
            paramLabel = "NAAM",
            description = "Schat met een van de negen recepten uit het rapport van Leiden, met alle stappen.")
    private Optional<String> recept = Optional.empty();

    @Option(
            names = "--voorziening",
            paramLabel = "CODE",
            description = "Bij --recept: alleen voor deze voorziening (standaard: alle).")
    private Optional<String> voorziening = Optional.empty();

    @Option(
            names = "--basis",
            paramLabel = "CODE",
            description = "Bij --recept jeugd-ggz: de voorziening die voor provinciale jeugdzorg staat.")
    private Optional<String> basis = Optional.empty();

    @Option(
            names = "--aandeel",
            paramLabel = "GETAL",
            defaultValue = "1",
            description = "Bij --recept: het deel van de gemeente in wat geteld is, van 0 tot en met 1 (standaard: 1).")
    private double aandeel;

    boolean isGekozen() {
        return aantalGekozen() > 0;
    }

    private long aantalGekozen() {
        return Stream.of(vergelijk.isPresent(), uitputting, meerjaren.isPresent(), recept.isPresent())
                .filter(gekozen -> gekozen)
                .count();
    }

    void controleer() {
        if (aantalGekozen() > 1) {
            throw new VerkeerdeVraag(
                    "--vergelijk, --uitputting, --meerjaren en --recept gaan niet samen: kies er een.");
        }
        if (meerjaren.filter(aantal -> aantal < 1 || aantal > MEESTE_JAREN).isPresent()) {
            throw new VerkeerdeVraag("--meerjaren: kies een getal van 1 tot en met " + MEESTE_JAREN + ".");
        }
        if (!(aandeel >= 0 && aandeel <= 1)) {
            throw new VerkeerdeVraag("--aandeel: kies een getal van 0 tot en met 1.");
        }
        recept.ifPresent(Prognosevorm::recept);
    }

    private static Recept recept(String naam) {
        return Recept.find(naam)
                .orElseThrow(() -> new VerkeerdeVraag("--recept kent '" + naam + "' niet."
                        + Dichtstbij.vraag(naam, Recept.codes()) + " Kies uit " + String.join(", ", Recept.codes())
                        + "."));
    }

    /**
     * Writes the answer.
     *
     * @param begin opens the answer with its columns
     * @return the outcome, so that a missing one can be explained
     */
    Uitkomst<?> toon(
            Prognosevraag vraag,
            Jaarprognose prognose,
            Prognosearchief archief,
            Function<List<String>, Rijschrijver> begin) {
        if (vergelijk.isPresent()) {
            var uitkomst = new Vergelijkingen(prognose, archief).vergelijk(vraag, vergelijk.get());
            try (var rijen = begin.apply(Vergelijkingkolommen.KOLOMMEN)) {
                Vergelijkingkolommen.rijen(uitkomst, rijen);
            }
            return uitkomst;
        }
        if (meerjaren.isPresent()) {
            var uitkomst = new Meerjarenramingen(prognose, archief).van(vraag, meerjaren.get());
            try (var rijen = begin.apply(Meerjarenkolommen.KOLOMMEN)) {
                Meerjarenkolommen.rijen(vraag, uitkomst, rijen);
            }
            return uitkomst;
        }
        return uitputting ? toonUitputting(vraag, prognose, archief, begin) : toonRecept(vraag, prognose, begin);
    }

    private static Uitkomst<?> toonUitputting(
            Prognosevraag vraag,
            Jaarprognose prognose,
            Prognosearchief archief,
            Function<List<String>, Rijschrijver> begin) {
        var uitkomst = new Uitputtingen(prognose, archief).van(vraag);
        try (var rijen = begin.apply(Uitputtingkolommen.KOLOMMEN)) {
            Uitputtingkolommen.rijen(vraag, uitkomst, rijen);
        }
        return uitkomst;
    }

    private Uitkomst<?> toonRecept(
            Prognosevraag vraag, Jaarprognose prognose, Function<List<String>, Rijschrijver> begin) {
        var gekozen = recept(recept.orElseThrow());
        var uitkomsten = new Recepten(prognose).van(vraag, gekozen, voorziening, basis, aandeel);
        try (var rijen = begin.apply(Receptkolommen.KOLOMMEN)) {
            Receptkolommen.rijen(vraag, gekozen, uitkomsten, rijen);
        }
        return uitkomsten.size() == 1 ? uitkomsten.values().iterator().next() : new Cijfer<>(uitkomsten);
    }
}
