// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.sturing.Getalkeuze;
import nl.grip.app.web.sturing.Keuze.Veld;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.sturing.bekostiging.prikkel.Afschaalbonus;
import nl.grip.sturing.bekostiging.prikkel.Kortcontract;
import nl.grip.sturing.bekostiging.prikkel.Pakketprijs;
import nl.grip.sturing.bekostiging.prikkel.Persoonsplafond;
import nl.grip.sturing.bekostiging.prikkel.Prikkelsom;
import nl.grip.sturing.bekostiging.prikkel.Wachttermijn;

/** Incentives as a reader typed them; each may stay empty. */
record Prikkelvelden(Map<String, String> getypt) {
    private static final int LANGST = 3_660;
    private static final Map<String, String> NAMEN = Map.of(
            "bonus", "Bonus als hulp lichter wordt (euro)",
            "daling", "Hoeveel procent lichter ten minste",
            "wachttermijn", "Wachten na een indicatie (dagen)",
            "persoonsplafond", "Hoogstens per persoon (euro)",
            "basisuren", "Basispakket tot en met (uren)",
            "basisprijs", "Prijs van het basispakket (euro)",
            "plusprijs", "Prijs van het pluspakket (euro)",
            "looptijd", "Kort contract (maanden)");
    private static final List<String> VOLGORDE = List.of(
            "bonus", "daling", "wachttermijn", "persoonsplafond", "basisuren", "basisprijs", "plusprijs", "looptijd");

    Stream<Veld> velden() {
        return VOLGORDE.stream().map(veld -> Veld.getypt(veld, naam(veld), getypt.getOrDefault(veld, "")));
    }

    /** In the order of the regional document. */
    List<Prikkelsom> sommen() {
        var bonus = lees("bonus");
        if (bonus.isPresent() != lees("daling").isPresent()) {
            throw new Vraagfout("Bonus: vul in hoeveel euro, en hoeveel procent lichter.");
        }
        if (lees("basisuren").isEmpty()
                && (lees("basisprijs").isPresent() || lees("plusprijs").isPresent())) {
            throw new Vraagfout("Prijs van een pakket: vul ook in tot en met hoeveel uren het basispakket is.");
        }
        return Stream.<Optional<? extends Prikkelsom>>of(
                        bonus.map(euro -> new Afschaalbonus(euro, daling())),
                        geheel("wachttermijn").map(Wachttermijn::new),
                        lees("persoonsplafond").map(Persoonsplafond::new),
                        lees("basisuren").map(uren -> new Pakketprijs(uren, lees("basisprijs"), lees("plusprijs"))),
                        geheel("looptijd").map(Kortcontract::new))
                .<Prikkelsom>flatMap(Optional::stream)
                .toList();
    }

    private BigDecimal daling() {
        var procent = lees("daling").orElse(BigDecimal.ZERO);
        if (procent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new Vraagfout(naam("daling") + ": kies een percentage van 0 tot en met 100.");
        }
        return procent.movePointLeft(2);
    }

    private Optional<Integer> geheel(String veld) {
        return lees(veld).map(getal -> {
            if (getal.stripTrailingZeros().scale() > 0
                    || getal.signum() == 0
                    || getal.compareTo(BigDecimal.valueOf(LANGST)) > 0) {
                throw new Vraagfout(naam(veld) + ": kies een geheel getal van 1 tot en met " + LANGST + ".");
            }
            return getal.intValueExact();
        });
    }

    private Optional<BigDecimal> lees(String veld) {
        return Optional.ofNullable(getypt.get(veld))
                .filter(tekst -> !tekst.isBlank())
                .map(tekst -> Getalkeuze.lees(naam(veld), Optional.of(tekst), "0"));
    }

    private static String naam(String veld) {
        return NAMEN.getOrDefault(veld, veld);
    }
}
