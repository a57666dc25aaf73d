// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.grip.app.web.vorm.Lijst;
import nl.grip.app.web.vorm.Lijst.Kop;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.rekenen.onthulling.Afronding;
import nl.grip.sturing.maatregel.bewijs.Bewijs;
import nl.grip.sturing.maatregel.bewijs.Bewijs.Methode;
import nl.grip.sturing.maatregel.bewijs.Bewijs.Placebo;
import nl.grip.sturing.maatregel.bewijs.Koers;

/** Whether a measure worked, in sentences, with the figures behind them. */
public record Bewijsblad(List<String> zinnen, List<Lijst> lijsten) {
    public Bewijsblad {
        zinnen = List.copyOf(zinnen);
        lijsten = List.copyOf(lijsten);
    }

    /** @param kleinGetal whether counts of people are shown as they are; a proof is of twenty of them at least */
    static Bewijsblad van(Koers koers, boolean kleinGetal) {
        List<String> zinnen = new ArrayList<>();
        if (koers.bewijs() instanceof GeenCijfer<Bewijs> geen) {
            zinnen.add("Of deze maatregel werkt, is niet te meten. " + geen.toelichting());
            return new Bewijsblad(zinnen, List.of());
        }
        var bewijs = ((Cijfer<Bewijs>) koers.bewijs()).waarde();
        zinnen.add(oordeel(bewijs));
        if (bewijs.methode() == Methode.REEKS) {
            zinnen.add(
                    "Er is gerekend met wat er zou zijn gebeurd als de lijn van de 24 maanden ervoor was doorgegaan. Gebeurde"
                            + " er in dezelfde tijd nog iets anders, dan zit dat in het verschil.");
        }
        if (koers.stand() == Koers.Stand.LOOPT_ACHTER) {
            zinnen.add("Let op: de maatregel loopt achter op zijn plan. In deze maanden zou hij %s besparen."
                    .formatted(Woorden.inZin(koers.gepland())));
        }
        return new Bewijsblad(zinnen, List.of(lijst(koers.gepland(), bewijs, kleinGetal)));
    }

    private static String oordeel(Bewijs bewijs) {
        if (!bewijs.isAangetoond()) {
            return "Wij kunnen niet aantonen dat deze maatregel geld heeft bespaard. Het verschil kan toeval zijn.";
        }
        boolean bespaard = bewijs.effect().centen() < 0;
        return "Deze maatregel heeft sinds %s %s %s. Met 95 procent zekerheid ligt dat tussen %s en %s."
                .formatted(
                        Notatie.maand(bewijs.van()),
                        Woorden.inZin(bewijs.effect()),
                        bespaard ? "bespaard" : "extra gekost",
                        Woorden.inZin(bespaard ? bewijs.hoog() : bewijs.laag()),
                        Woorden.inZin(bespaard ? bewijs.laag() : bewijs.hoog()));
    }

    private static Lijst lijst(Bedrag gepland, Bewijs bewijs, boolean kleinGetal) {
        List<Lijst.Rij> rijen = new ArrayList<>();
        rijen.add(Lijst.Rij.van(
                "Gemeten effect",
                pct(bewijs.effectPct()),
                pct(bewijs.laagPct()),
                pct(bewijs.hoogPct()),
                Woorden.euro(bewijs.effect())));
        rijen.add(Lijst.Rij.van("Volgens het plan", "–", "–", "–", Woorden.euro(gepland)));
        rijen.add(placebo("Proef op een tijd zonder maatregel", bewijs.placeboTijdPct()));
        bewijs.placeboPlaatsPct().ifPresent(p -> rijen.add(placebo("Proef op wijken zonder maatregel", p)));
        return new Lijst(
                "bewijs-lijst",
                wanneer(bewijs, kleinGetal),
                List.of(
                        Kop.tekst("Meting"),
                        Kop.getal("Verandering"),
                        Kop.getal("Laagste"),
                        Kop.getal("Hoogste"),
                        Kop.getal("In euro")),
                rijen);
    }

    private static String wanneer(Bewijs bewijs, boolean kleinGetal) {
        var tijd = Notatie.maand(bewijs.van()) + " tot en met " + Notatie.maand(bewijs.tot()) + ", "
                + aantal(bewijs.proef(), kleinGetal) + " mensen met";
        return bewijs.methode() == Methode.REEKS
                ? tijd + " de maatregel, naast de lijn van de maanden ervoor"
                : tijd + " en " + aantal(bewijs.controle(), kleinGetal) + " zonder de maatregel";
    }

    private static String aantal(long mensen, boolean kleinGetal) {
        return Notatie.aantal(kleinGetal ? mensen : Afronding.opVijf(mensen));
    }

    private static Lijst.Rij placebo(String naam, Placebo placebo) {
        return Lijst.Rij.van(
                naam,
                pct(placebo.pct()),
                pct(placebo.laagPct()),
                pct(placebo.hoogPct()),
                placebo.alarm() ? "let op: hier zou niets moeten zijn" : "niets gevonden, zoals het hoort");
    }

    private static String pct(double pct) {
        var rond = Notatie.eenDecimaal(BigDecimal.valueOf(Math.abs(pct)));
        return rond.equals("0,0") ? "0,0%" : rond + (pct < 0 ? "% lager" : "% hoger");
    }
}
