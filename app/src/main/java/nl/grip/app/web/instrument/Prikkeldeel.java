// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Keuze;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.bekostiging.prikkel.Hulpvolume;
import nl.grip.sturing.bekostiging.prikkel.Prikkelsom;
import nl.grip.sturing.maatregel.Centen;

/** Five of the seven incentives of the region on the help that we bought; the other two stand with the price per hour. */
record Prikkeldeel(Instrumentbron bron, Optional<String> voorziening, Prikkelvelden velden) {
    private static final int KLEIN = 10;
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final Map<String, String> NAMEN = Map.ofEntries(
            Map.entry(Prikkelsom.VERSCHIL, "Verschil met nu, in euro"),
            Map.entry("beoordeeld", "Hulp die lang genoeg duurt"),
            Map.entry("afgeschaald", "Waarvan lichter geworden"),
            Map.entry("minder_per_maand", "Die kosten per maand zoveel euro minder"),
            Map.entry("terugverdiend_in_maanden", "Maanden tot een bonus is terugverdiend"),
            Map.entry("nodig_erbij", "Zoveel moeten er bij komen om in een jaar quitte te spelen"),
            Map.entry("vervolg_na_einde", "Hulp na eerdere hulp die afliep"),
            Map.entry("binnen_termijn", "Waarvan te vroeg begonnen"),
            Map.entry("dagen_weg", "Dagen die wegvallen"),
            Map.entry("personen", "Mensen"),
            Map.entry("personen_boven", "Waarvan boven het plafond"),
            Map.entry("waarvan_bij_meer_aanbieders", "Waarvan bij meer dan een aanbieder"),
            Map.entry("kosten_van_wie_erboven_zit", "Wat zij nu kosten, in euro"),
            Map.entry("basis_trajecten", "Hulp in het basispakket"),
            Map.entry("basis_gemiddeld", "Die kost nu gemiddeld, in euro"),
            Map.entry("basis_kosten", "Kosten van het basispakket, in euro"),
            Map.entry("plus_trajecten", "Hulp in het pluspakket"),
            Map.entry("plus_gemiddeld", "Die hulp kost nu gemiddeld, in euro"),
            Map.entry("plus_kosten", "Kosten van het pluspakket, in euro"),
            Map.entry("trajecten", "Trajecten"),
            Map.entry("langer", "Waarvan langer dan het contract"),
            Map.entry("aandeel_langer", "Dat is het deel"),
            Map.entry("kosten_binnen", "Kosten binnen de looptijd, in euro"));

    Deel deel() {
        var sommen = velden.sommen();
        var code = Hulpkeuze.gekozen(bron.voorzieningen(), voorziening)
                .or(() -> bron.voorzieningen().keySet().stream().findFirst())
                .orElse("");
        var deel = Deel.van("prikkels-titel", "Prikkels in een contract").met(keuze(code));
        if (sommen.isEmpty()) {
            return deel.met(List.of(
                    "Vul in wat u met een aanbieder wilt afspreken. Grip rekent uit wat het had gedaan met de hulp die in "
                            + bron.jaar() + " begon.",
                    "Sturen op gemiddelde inzet en korting op lange hulp staan hierboven, bij de prijs per uur."));
        }
        var hulp = bron.hulp(code);
        return hulp.trajecten().size() < KLEIN
                ? deel.met(List.of(
                        "Van deze hulp zijn in " + bron.jaar() + " te weinig trajecten begonnen om te laten zien."))
                : deel.met(zinnen(hulp))
                        .metLijsten(sommen.stream().map(som -> lijst(som, hulp)).toList());
    }

    private Keuze keuze(String code) {
        return new Keuze(
                "/sturing/instrumenten",
                Stream.concat(Stream.of(Hulpkeuze.veld(bron.voorzieningen(), code)), velden.velden())
                        .toList());
    }

    private List<String> zinnen(Hulpvolume hulp) {
        return List.of(
                "In " + bron.jaar() + " begonnen "
                        + Notatie.aantal(hulp.trajecten().size()) + " trajecten, die tot nu toe "
                        + Notatie.inWoorden(hulp.kosten()) + " kostten.",
                "Wij rekenen alsof niemand iets anders doet dan nu. Wat een prikkel aan gedrag verandert, komt daar nog bij.");
    }

    private static Lijst lijst(Prikkelsom som, Hulpvolume hulp) {
        List<Lijst.Rij> rijen = new ArrayList<>();
        som.termen(hulp).forEach((naam, waarde) -> rijen.add(rij(naam, waarde)));
        return Lijst.van(
                "prikkel-" + som.prikkel().code().replace('_', '-'),
                Naamgeving.kop(som.prikkel().omschrijving()) + ". " + som.grondslag(),
                Lijst.koppen("Wat", "Uitkomst"),
                rijen);
    }

    private static Lijst.Rij rij(String naam, Uitkomst<BigDecimal> waarde) {
        var tekst = NAMEN.getOrDefault(naam, Naamgeving.kop(naam));
        if (waarde instanceof Cijfer<BigDecimal> cijfer) {
            return Lijst.Rij.van(tekst, getal(naam, cijfer.waarde()));
        }
        var rij = Lijst.Rij.van(tekst, Bedragzin.GEEN);
        return waarde instanceof GeenCijfer<BigDecimal> geen ? rij.bij(geen.toelichting()) : rij;
    }

    private static String getal(String naam, BigDecimal waarde) {
        if (naam.equals(Prikkelsom.VERSCHIL)) {
            return Bedragzin.verschil(Centen.rond(waarde));
        }
        return naam.startsWith("aandeel")
                ? Notatie.eenDecimaal(waarde.multiply(HONDERD)) + "%"
                : Notatie.hoogstensTwee(waarde);
    }
}
