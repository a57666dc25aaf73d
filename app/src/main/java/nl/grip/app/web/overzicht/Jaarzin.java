// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.overzicht.Jaarbron.Jaar;
import nl.grip.app.web.overzicht.Jaarbron.Verandering;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.rapportage.vorm.Kostenoorzaak;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.jaarbeeld.Jaarbeeld;

/** What a year will cost and why, in the sentences of a councillor: amounts in words, no minus sign. */
final class Jaarzin {
    private static final BigDecimal TIEN = BigDecimal.TEN;

    private Jaarzin() {}

    static String kop(Domein domein) {
        return domein == Domein.JEUGD ? "Jeugdhulp" : "Hulp uit de Wmo";
    }

    /** Sentence 1, or why it cannot be said. */
    static List<String> verwachting(Jaar jaar) {
        return jaar.beeld() instanceof GeenCijfer<Jaarbeeld> geen
                ? List.of("Hier staat nog geen verwachting. " + geen.toelichting())
                : verwachting(((Cijfer<Jaarbeeld>) jaar.beeld()).waarde());
    }

    /** The same as the title of a page. */
    static String titel(Jaar jaar) {
        return jaar.beeld() instanceof GeenCijfer<Jaarbeeld> geen
                ? zonderPunt("Hier staat nog geen verwachting. " + geen.toelichting())
                : titel(((Cijfer<Jaarbeeld>) jaar.beeld()).waarde());
    }

    private static String titel(Jaarbeeld beeld) {
        return zonderPunt(kost(beeld))
                + (beeld.verschil().isPresent()
                        ? ", " + zonderPunt(verschil(beeld).replaceFirst("^Dat is ", ""))
                        : "");
    }

    private static String zonderPunt(String zin) {
        return zin.replaceAll("\\.$", "");
    }

    private static List<String> verwachting(Jaarbeeld beeld) {
        List<String> zinnen = new ArrayList<>();
        zinnen.add(kost(beeld));
        zinnen.add(verschil(beeld));
        zinnen.add(band(beeld));
        return zinnen;
    }

    private static String kost(Jaarbeeld beeld) {
        return "%s kost dit jaar naar verwachting %s."
                .formatted(kop(beeld.domein()), Notatie.inWoorden(beeld.verwacht()));
    }

    private static String verschil(Jaarbeeld beeld) {
        return beeld.verschil()
                .map(verschil -> Notatie.inWoorden(absoluut(verschil)).startsWith("0 ")
                        ? "Dat is precies wat is begroot."
                        : "Dat is %s %s dan begroot."
                                .formatted(Notatie.kort(absoluut(verschil)), verschil.centen() > 0 ? "meer" : "minder"))
                .orElse("Er is voor dit jaar geen begroting ingelezen.");
    }

    private static String band(Jaarbeeld beeld) {
        var tussen = Notatie.tussen(beeld.laag(), beeld.hoog());
        return beeld.gekalibreerd()
                ? "In 8 van de 10 gevallen komt het uit " + tussen + "."
                : "Hoe zeker dit is, weten wij nog niet: er zijn te weinig eerdere jaren. Het model zelf komt in 8 van de 10"
                        + " gevallen uit " + tussen + ".";
    }

    /** Sentence 6: the change and its causes that add up, also as they are printed; those of 0 are left out. */
    static Optional<String> oorzaken(Jaar jaar) {
        return jaar.verandering().map(verandering -> oorzaken(jaar.domein(), verandering));
    }

    private static String oorzaken(Domein domein, Verandering verandering) {
        var groot = verandering.oorzaken().inMiljoenen();
        long verschil = verandering.oorzaken().inStappen().get(0);
        var delen = Kostenoorzaak.van(verandering.oorzaken(), domein == Domein.JEUGD ? "kinderen" : "mensen").stream()
                .map(oorzaak -> deel(oorzaak, verschil, groot))
                .toList();
        return periode(verandering.totenmet()) + " " + verandering(verschil, groot)
                + (delen.isEmpty() ? "" : ": " + opsomming(delen)) + ".";
    }

    private static String verandering(long verschil, boolean groot) {
        return verschil == 0
                ? "bleven de kosten ongeveer gelijk"
                : (verschil > 0 ? "stegen de kosten met " : "daalden de kosten met ")
                        + getal(verschil, groot)
                        + (groot ? " miljoen" : " duizend euro");
    }

    private static String deel(Kostenoorzaak oorzaak, long verschil, boolean groot) {
        return getal(oorzaak.stappen(), groot)
                + (zelfdeKant(verschil, oorzaak.stappen()) ? " " : kant(oorzaak.stappen()))
                + oorzaak.reden();
    }

    private static String opsomming(List<String> delen) {
        int laatste = delen.size() - 1;
        return laatste == 0 ? delen.get(0) : String.join(", ", delen.subList(0, laatste)) + " en " + delen.get(laatste);
    }

    private static boolean zelfdeKant(long verschil, long deel) {
        return verschil != 0 && verschil > 0 == deel > 0;
    }

    private static String kant(long deel) {
        return deel > 0 ? " erbij " : " eraf ";
    }

    private static String periode(YearMonth totenmet) {
        if (totenmet.getMonthValue() == 12) {
            return "In " + totenmet.getYear();
        }
        return totenmet.getMonthValue() == 1
                ? "In januari"
                : "Van januari tot en met "
                        + Notatie.maandVoluit(totenmet.toString()).replaceAll(" \\d+$", "");
    }

    private static String getal(long stappen, boolean groot) {
        var waarde = BigDecimal.valueOf(Math.abs(stappen));
        return groot ? Notatie.eenDecimaal(waarde.divide(TIEN)) : Notatie.rond(waarde);
    }

    private static Bedrag absoluut(Bedrag bedrag) {
        return bedrag.centen() < 0 ? bedrag.tegengesteld() : bedrag;
    }
}
