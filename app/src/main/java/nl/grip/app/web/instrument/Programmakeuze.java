// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.sturing.Getalkeuze;
import nl.grip.app.web.sturing.Keuze.Veld;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.bekostiging.Jaarprogramma;
import nl.grip.sturing.bekostiging.Urenvolume;

/** An indicative programme for the year as a reader typed it; it may stay empty, and its hours are then those of our own. */
record Programmakeuze(Optional<String> trajecten, Optional<String> uren) {
    Stream<Veld> velden() {
        return Stream.of(
                Veld.getypt("programma", "Trajecten in een jaarprogramma (mag leeg)", trajecten.orElse("")),
                Veld.getypt("programmauren", "Uren per traject daarin (mag leeg)", uren.orElse("")));
    }

    private Optional<Jaarprogramma> lees(Urenvolume volume) {
        return trajecten
                .filter(tekst -> !tekst.isBlank())
                .map(aantal -> new Jaarprogramma(
                        Getalkeuze.lees("Trajecten in een jaarprogramma", Optional.of(aantal), "0"),
                        Getalkeuze.lees(
                                "Uren per traject daarin",
                                uren,
                                volume.urenPerTraject()
                                        .setScale(2, RoundingMode.HALF_UP)
                                        .toPlainString())));
    }

    List<Lijst.Rij> rijen(Urenvolume volume) {
        return lees(volume).stream()
                .map(programma -> Lijst.Rij.van(naam(programma), Notatie.rond(programma.kosten(volume))))
                .toList();
    }

    List<String> zinnen(Urenvolume volume) {
        return lees(volume).map(programma -> zinnen(programma, volume)).orElse(List.of());
    }

    private static List<String> zinnen(Jaarprogramma programma, Urenvolume volume) {
        var vol = programma.volNa(volume).setScale(0, RoundingMode.FLOOR);
        boolean op = vol.compareTo(BigDecimal.valueOf(volume.trajecten().size())) < 0;
        return List.of(
                naam(programma) + ": daarnaast kostte de hulp " + meer(programma.verschil(volume)) + ". Door het aantal"
                        + " trajecten " + meer(programma.doorAantal(volume)) + ", door de uren per traject "
                        + meer(programma.doorUren(volume)) + "."
                        + (op ? " De uren van het programma waren na " + Notatie.rond(vol) + " trajecten op." : ""),
                "Een jaarprogramma is een richtlijn. Wat er meer wordt geleverd, wordt betaald; over het verschil praat u"
                        + " met de aanbieders.");
    }

    private static String naam(Jaarprogramma programma) {
        return "Jaarprogramma van " + Notatie.hoogstensTwee(programma.trajecten()) + " trajecten van "
                + Notatie.hoogstensTwee(programma.urenPerTraject()) + " uur";
    }

    private static String meer(BigDecimal euro) {
        return Notatie.inWoorden(euro.abs()) + (euro.signum() < 0 ? " minder" : " meer");
    }
}
