// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Rij;
import nl.grip.sturing.invoer.Tabellezer;

/** Reads a printed plan from csv or xlsx, one printed figure a row, and calculates it again. */
public final class Planlezer {
    private static final List<String> KOLOMMEN =
            List.of("stuk", "tabel", "maatregel", "omschrijving", "grootheid", "jaar", "bedrag", "stap");
    private final Bevindingen bevindingen = new Bevindingen();

    private Planlezer() {}

    /** The checks of {@code grip maatregelen narekenen BESTAND}: those that clash and those that agree. */
    public static Gelezen<Toets> rekenNa(Path bestand) {
        Planlezer lezer = new Planlezer();
        List<GedruktCijfer> cijfers = lezer.lees(bestand);
        return Gelezen.of(lezer.bevindingen.isGeweigerd() ? List.of() : Narekening.van(cijfers), lezer.bevindingen);
    }

    private List<GedruktCijfer> lees(Path bestand) {
        return new Tabellezer(KOLOMMEN, bevindingen)
                .lees(bestand).stream()
                        .map(this::cijfer)
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** An empty amount is a figure that the document does not print, such as "n.t.b.": nothing to check. */
    private Optional<GedruktCijfer> cijfer(Rij rij) {
        Optional<Grootheid> grootheid = Grootheid.find(rij.tekst("grootheid"));
        if (grootheid.isEmpty()) {
            rij.weiger("grootheid", "kosten, effect, netto, aantal of aandeel", "Kies een van deze woorden");
        }
        String maatregel = rij.verplicht("maatregel");
        BigDecimal stap = rij.findGetal("stap").orElse(BigDecimal.ZERO);
        if (stap.signum() < 0) {
            rij.weiger("stap", "0 of meer", "Zet hier de eenheid waarop is afgerond, zoals 1 of 1000");
        }
        return grootheid.flatMap(g -> rij.findGetal("bedrag").map(bedrag -> cijfer(rij, maatregel, g, bedrag, stap)));
    }

    private static GedruktCijfer cijfer(
            Rij rij, String maatregel, Grootheid grootheid, BigDecimal bedrag, BigDecimal stap) {
        return new GedruktCijfer(
                rij.herkomst("bedrag"),
                rij.tekst("stuk"),
                rij.tekst("tabel"),
                totaal(maatregel),
                grootheid,
                totaal(rij.tekst("jaar")).replaceFirst("\\.0+$", ""),
                bedrag,
                stap);
    }

    /** People write Totaal and TOTAAL too. */
    private static String totaal(String tekst) {
        return tekst.equalsIgnoreCase(GedruktCijfer.TOTAAL) ? GedruktCijfer.TOTAAL : tekst;
    }
}
