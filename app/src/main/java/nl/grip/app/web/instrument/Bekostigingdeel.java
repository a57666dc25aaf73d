// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Getalkeuze;
import nl.grip.app.web.sturing.Keuze;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.bekostiging.Urenvolume;

/** Paying by the hour beside paying by the traject and beside a programme for the year, on the volume of our own. */
record Bekostigingdeel(
        Instrumentbron bron,
        Optional<String> voorziening,
        Optional<String> trajectprijs,
        Prikkelkeuze prikkels,
        Programmakeuze programma) {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final int KLEIN = 10;

    Deel deel() {
        var code = gekozen();
        var volume = code.isEmpty() ? new Urenvolume(List.of()) : bron.uren(code);
        var deel =
                Deel.van("bekostiging-titel", "Betalen per uur of per traject").met(keuze(code, volume));
        if (volume.trajecten().size() < KLEIN) {
            return deel.met(List.of("Van deze hulp zijn in " + bron.jaar()
                    + " te weinig trajecten in uren begonnen om te laten zien."));
        }
        return deel.met(Stream.concat(zinnen(volume).stream(), programma.zinnen(volume).stream())
                        .toList())
                .met(lijst(volume));
    }

    /** What the reader chose, else the first that there is. */
    private String gekozen() {
        var alle = bron.voorzieningen();
        return Hulpkeuze.gekozen(alle, voorziening)
                .orElseGet(() -> alle.keySet().stream()
                        .filter(v -> bron.uren(v).trajecten().size() >= KLEIN)
                        .findFirst()
                        .orElse(""));
    }

    private Keuze keuze(String code, Urenvolume volume) {
        return new Keuze(
                "/sturing/instrumenten",
                Stream.concat(
                                Stream.of(
                                        Hulpkeuze.veld(bron.voorzieningen(), code),
                                        Keuze.Veld.getypt(
                                                "trajectprijs",
                                                "Prijs per traject (euro)",
                                                Prikkelkeuze.kaal(prijs(volume)))),
                                Stream.concat(prikkels.velden(), programma.velden()))
                        .toList());
    }

    /** What was typed, else the mean of what a traject costs now. */
    private BigDecimal prijs(Urenvolume volume) {
        var nu = volume.trajecten().isEmpty()
                ? BigDecimal.ZERO
                : volume.kosten()
                        .divide(BigDecimal.valueOf(volume.trajecten().size()), 0, java.math.RoundingMode.HALF_UP);
        return Getalkeuze.lees("Prijs per traject", trajectprijs, nu.toPlainString());
    }

    private List<String> zinnen(Urenvolume volume) {
        var prijs = volume.tegen(prijs(volume));
        var verschil = prijs.kostenPerTraject().subtract(volume.kosten());
        return List.of(
                "In " + bron.jaar() + " begonnen "
                        + Notatie.aantal(volume.trajecten().size())
                        + " trajecten. Betaald per traject waren zij " + Notatie.inWoorden(verschil.abs())
                        + (verschil.signum() < 0 ? " goedkoper" : " duurder") + " geweest.",
                "Het omslagpunt is " + Notatie.eenDecimaal(prijs.omslagInUren())
                        + " uur: wie meer uren krijgt, is per traject"
                        + " goedkoper. Dat is "
                        + Notatie.procent(
                                volume.aandeelBoven(prijs.omslagInUren()).multiply(HONDERD))
                        + " procent van de trajecten.");
    }

    private Lijst lijst(Urenvolume volume) {
        var prijs = volume.tegen(prijs(volume));
        List<Lijst.Rij> rijen = new ArrayList<>(List.of(
                Lijst.Rij.van("Per uur, zoals nu", Notatie.rond(volume.kosten())),
                Lijst.Rij.van("Per traject", Notatie.rond(prijs.kostenPerTraject()))));
        rijen.addAll(prikkels.rijen(volume));
        rijen.addAll(programma.rijen(volume));
        return Lijst.van(
                "bekostiging-lijst", "Wat dezelfde hulp kost, in euro", Lijst.koppen("Manier", "Kosten"), rijen);
    }
}
