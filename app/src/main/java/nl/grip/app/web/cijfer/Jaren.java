// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.grip.inzicht.Antwoord;
import nl.grip.rapportage.beeld.Raster;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Naamgeving;

/** Parts of years that add up: a bar for every year, and what the last whole year came to beside the first whole one. */
record Jaren(Cijferbeeld beeld) {
    private static final String JAAR = "jaar";
    private static final String MAANDEN = "maanden";
    private static final BigDecimal HEEL_JAAR = BigDecimal.valueOf(12);
    private static final Set<String> IS_OP_TE_TELLEN = Set.of("euro", "meldingen", "toewijzingen");
    /** What still grows while bills come in. */
    private static final Set<String> UIT_REKENINGEN = Set.of("nominaal", "reeel", "gerealiseerd");

    /** By year and one thing more, of values of which all is shown. */
    static boolean past(Cijferantwoord antwoord, Cijfertabel tabel) {
        var per = antwoord.delen().per();
        return per.size() == 2
                && per.contains(JAAR)
                && tabel.overVerborgen().isEmpty()
                && IS_OP_TE_TELLEN.contains(Cijferbeeld.eenheid(antwoord).naam());
    }

    Optional<String> zin() {
        var eerder = jaren().stream()
                .filter(jaar -> jaar.compareTo(ditJaar()) < 0 && totaal(jaar).signum() != 0 && isHeel(jaar))
                .toList();
        return eerder.size() < 2
                ? Optional.empty()
                : Optional.of("%s: %s in %s, tegen %s in %s"
                        .formatted(
                                onderwerp(),
                                beeld.eenheid().inZin(totaal(eerder.get(eerder.size() - 1))),
                                eerder.get(eerder.size() - 1),
                                beeld.eenheid().inZin(totaal(eerder.get(0))),
                                eerder.get(0)));
    }

    /** Where the figure says of how many months there are bills: of all of them. */
    private boolean isHeel(String jaar) {
        var maanden = antwoord().delen().rijen().stream()
                .filter(rij -> rij.grootheid().equals(MAANDEN) && jaar(rij).equals(jaar))
                .flatMap(rij -> rij.findWaarde().stream())
                .toList();
        return maanden.isEmpty() || maanden.stream().anyMatch(aantal -> aantal.compareTo(HEEL_JAAR) >= 0);
    }

    /** Money is what the figure is about; what is counted is called by its name. */
    private String onderwerp() {
        return beeld.eenheid().soort() == Eenheid.Soort.EURO
                ? antwoord().delen().indicator().kop().naam()
                : Naamgeving.kop(antwoord().grootheid());
    }

    Raster raster() {
        var jaren = jaren().stream().filter(jaar -> totaal(jaar).signum() != 0).toList();
        boolean groeit = UIT_REKENINGEN.contains(antwoord().grootheid());
        return new Raster(
                jaren,
                jaren.stream()
                        .map(jaar -> groeit && jaar.compareTo(ditJaar()) >= 0)
                        .toList(),
                rijen().map(this::deel)
                        .distinct()
                        .map(deel -> reeks(deel, jaren))
                        .toList());
    }

    private Raster.Reeks reeks(String deel, List<String> jaren) {
        int ander = 1 - plek();
        return new Raster.Reeks(
                antwoord().namen().naam(antwoord().delen().per().get(ander), deel),
                jaren.stream()
                        .map(jaar -> rijen().filter(rij ->
                                        deel(rij).equals(deel) && jaar(rij).equals(jaar))
                                .flatMap(rij -> rij.findWaarde().stream())
                                .reduce(BigDecimal::add))
                        .toList());
    }

    private Cijferantwoord antwoord() {
        return beeld.antwoord();
    }

    private int plek() {
        return antwoord().delen().per().indexOf(JAAR);
    }

    private String jaar(Antwoord.Rij rij) {
        return rij.sleutel().get(plek());
    }

    private String deel(Antwoord.Rij rij) {
        return rij.sleutel().get(1 - plek());
    }

    private Stream<Antwoord.Rij> rijen() {
        return antwoord().delen().rijen().stream()
                .filter(rij -> rij.grootheid().equals(antwoord().grootheid()));
    }

    private TreeSet<String> jaren() {
        return new TreeSet<>(rijen().map(this::jaar).toList());
    }

    private BigDecimal totaal(String jaar) {
        return rijen().filter(rij -> jaar(rij).equals(jaar))
                .flatMap(rij -> rij.findWaarde().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String ditJaar() {
        return Integer.toString(antwoord().delen().peildatum().datum().getYear());
    }
}
