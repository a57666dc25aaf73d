// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.sturing.bekostiging.prikkel.Afschaalbonus;
import nl.grip.sturing.bekostiging.prikkel.Hulpvolume;
import nl.grip.sturing.bekostiging.prikkel.Kortcontract;
import nl.grip.sturing.bekostiging.prikkel.Pakketprijs;
import nl.grip.sturing.bekostiging.prikkel.Persoonsplafond;
import nl.grip.sturing.bekostiging.prikkel.Prikkelsom;
import nl.grip.sturing.bekostiging.prikkel.Wachttermijn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Incentives that a reader asks for; each may stay away. */
final class Prikkelopties {
    private static final BigDecimal DUURST = BigDecimal.valueOf(1_000_000_000);
    private static final int LANGST = 3_660;

    @Option(
            names = "--bonus",
            paramLabel = "EURO",
            description = "Bonus voor elke hulp die lichter wordt; met --daling.")
    private Optional<BigDecimal> bonus = Optional.empty();

    @Option(
            names = "--daling",
            paramLabel = "DEEL",
            description = "Hoeveel lager de kosten per maand dan ten minste zijn, van 0 tot en met 1.")
    private Optional<BigDecimal> daling = Optional.empty();

    @Option(
            names = "--wachttermijn",
            paramLabel = "DAGEN",
            description = "Zoveel dagen na het einde van een indicatie begint dezelfde hulp niet opnieuw.")
    private Optional<Integer> wachttermijn = Optional.empty();

    @Option(
            names = "--persoonsplafond",
            paramLabel = "EURO",
            description = "Meer per persoon wordt niet betaald, bij welke aanbieder ook.")
    private Optional<BigDecimal> persoonsplafond = Optional.empty();

    @Option(names = "--basisuren", paramLabel = "UREN", description = "Tot en met zoveel uren is het basispakket.")
    private Optional<BigDecimal> basisuren = Optional.empty();

    @Option(
            names = "--basisprijs",
            paramLabel = "EURO",
            description = "Prijs van het basispakket (standaard: wat die hulp nu gemiddeld kost).")
    private Optional<BigDecimal> basisprijs = Optional.empty();

    @Option(
            names = "--plusprijs",
            paramLabel = "EURO",
            description = "Prijs van het pluspakket (standaard: wat die hulp nu gemiddeld kost).")
    private Optional<BigDecimal> plusprijs = Optional.empty();

    @Option(names = "--looptijd", paramLabel = "MAANDEN", description = "Na zoveel maanden loopt een kort contract af.")
    private Optional<Integer> looptijd = Optional.empty();

    /** In the order of the regional document. */
    List<Prikkelsom> sommen() {
        controleer();
        return Stream.<Optional<? extends Prikkelsom>>of(
                        bonus.map(euro -> new Afschaalbonus(euro, daling.orElse(BigDecimal.ZERO))),
                        wachttermijn.map(Wachttermijn::new),
                        persoonsplafond.map(Persoonsplafond::new),
                        basisuren.map(uren -> new Pakketprijs(uren, basisprijs, plusprijs)),
                        looptijd.map(Kortcontract::new))
                .<Prikkelsom>flatMap(Optional::stream)
                .toList();
    }

    /** Each term with what it is calculated on, or why there is none. */
    static List<List<@Nullable Object>> rijen(String voorziening, Prikkelsom som, Hulpvolume hulp) {
        return som.termen(hulp).entrySet().stream()
                .map(term -> Arrays.<@Nullable Object>asList(
                        voorziening,
                        som.prikkel().code() + "_" + term.getKey(),
                        term.getValue() instanceof Cijfer<BigDecimal> cijfer ? cijfer.waarde() : null,
                        term.getValue() instanceof GeenCijfer<BigDecimal> geen
                                ? geen.reden().code()
                                : null,
                        term.getValue() instanceof GeenCijfer<BigDecimal> geen ? geen.toelichting() : som.grondslag()))
                .toList();
    }

    private void controleer() {
        boolean buiten = Stream.of(bonus, daling, persoonsplafond, basisuren, basisprijs, plusprijs)
                .flatMap(Optional::stream)
                .anyMatch(getal -> getal.signum() < 0 || getal.compareTo(DUURST) > 0);
        if (buiten) {
            throw new VerkeerdeVraag(
                    "--bonus, --daling, --persoonsplafond, --basisuren, --basisprijs en --plusprijs zijn 0 tot en met "
                            + DUURST + ".");
        }
        if (bonus.isPresent() != daling.isPresent()
                || daling.filter(deel -> deel.compareTo(BigDecimal.ONE) > 0).isPresent()) {
            throw new VerkeerdeVraag("--bonus en --daling gaan samen; --daling is een deel van 0 tot en met 1.");
        }
        controleerTermijnen();
    }

    private void controleerTermijnen() {
        if (basisuren.isEmpty() && (basisprijs.isPresent() || plusprijs.isPresent())) {
            throw new VerkeerdeVraag("--basisprijs en --plusprijs horen bij --basisuren.");
        }
        if (Stream.of(wachttermijn, looptijd).flatMap(Optional::stream).anyMatch(n -> n < 1 || n > LANGST)) {
            throw new VerkeerdeVraag(
                    "--wachttermijn en --looptijd: kies een geheel getal van 1 tot en met " + LANGST + ".");
        }
    }
}
