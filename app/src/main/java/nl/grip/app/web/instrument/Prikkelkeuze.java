// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.sturing.Getalkeuze;
import nl.grip.app.web.sturing.Keuze.Veld;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.bekostiging.Urenvolume;

/** Incentives in a contract that can be calculated on our own hours, as a reader typed them; each may stay empty. */
record Prikkelkeuze(
        Optional<String> plafond, Optional<String> gemiddelde, Optional<String> staffel, Optional<String> korting) {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    Stream<Veld> velden() {
        return Stream.of(
                Veld.getypt("plafond", "Hoogstens zoveel uren (mag leeg)", plafond.orElse("")),
                Veld.getypt("gemiddelde", "Gemiddeld hoogstens zoveel uren (mag leeg)", gemiddelde.orElse("")),
                Veld.getypt("staffel", "Korting boven zoveel uren (mag leeg)", staffel.orElse("")),
                Veld.getypt("korting", "Hoeveel korting, in procent", korting.orElse("")));
    }

    /** What the same care costs under each incentive that was filled in. */
    List<Lijst.Rij> rijen(Urenvolume volume) {
        if (isLeeg(staffel) != isLeeg(korting)) {
            throw new Vraagfout("Korting op lange hulp: vul in boven hoeveel uren, en hoeveel korting.");
        }
        List<Lijst.Rij> rijen = new ArrayList<>();
        lees("Hoogstens zoveel uren", plafond)
                .ifPresent(uren ->
                        rijen.add(rij("Per uur, met hoogstens " + kaal(uren) + " uur", volume.kostenMetPlafond(uren))));
        lees("Gemiddeld hoogstens zoveel uren", gemiddelde)
                .ifPresent(uren -> rijen.add(
                        rij("Per uur, gemiddeld hoogstens " + kaal(uren) + " uur", volume.kostenOpGemiddelde(uren))));
        lees("Korting boven zoveel uren", staffel).ifPresent(uren -> rijen.add(staffel(volume, uren)));
        return rijen;
    }

    private Lijst.Rij staffel(Urenvolume volume, BigDecimal uren) {
        var procent = Getalkeuze.lees("Hoeveel korting", korting, "0");
        if (procent.compareTo(HONDERD) > 0) {
            throw new Vraagfout("Hoeveel korting: kies een percentage van 0 tot en met 100.");
        }
        return rij(
                "Per uur, met " + kaal(procent) + "% korting boven " + kaal(uren) + " uur",
                volume.kostenMetStaffel(uren, procent.movePointLeft(2)));
    }

    private static boolean isLeeg(Optional<String> getypt) {
        return getypt.filter(tekst -> !tekst.isBlank()).isEmpty();
    }

    private static Optional<BigDecimal> lees(String naam, Optional<String> getypt) {
        return getypt.filter(tekst -> !tekst.isBlank()).map(tekst -> Getalkeuze.lees(naam, Optional.of(tekst), "0"));
    }

    private static Lijst.Rij rij(String manier, BigDecimal kosten) {
        return Lijst.Rij.van(manier, Notatie.rond(kosten));
    }

    static String kaal(BigDecimal getal) {
        return getal.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
