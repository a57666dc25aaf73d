// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.rapportage.vorm.Notatie;

/** The page in a few sentences that a councillor understands: bills and help, amounts in words. */
final class Conclusie {
    private Conclusie() {}

    static String titel(Kosten kosten) {
        return kosten.totaal() instanceof Cijfer<Bedrag> totaal
                ? "%s kostte in %s %s".formatted(hulp(kosten), hoeLang(kosten), Notatie.inWoorden(totaal.waarde()))
                : "Er is hier geen bedrag";
    }

    static List<String> toelichting(Kosten kosten) {
        return kosten.totaal() instanceof GeenCijfer<Bedrag> geen
                ? List.of(geen.toelichting())
                : List.of(telling(kosten), volledigheid(kosten.maanden()));
    }

    private static String hulp(Kosten kosten) {
        return kosten.keuze()
                .domein()
                .map(domein -> domein == Domein.JEUGD ? "Jeugdhulp" : "Hulp uit de Wmo")
                .orElse("Hulp uit de Wmo en jeugdhulp");
    }

    /** The months need not be those of a year. */
    private static String hoeLang(Kosten kosten) {
        int aantal = kosten.maanden().size();
        return aantal == 1 ? Notatie.maand(kosten.maanden().get(0).maand()) : aantal + " maanden";
    }

    private static String periode(Kosten kosten) {
        var eerste = kosten.maanden().get(0).maand();
        var laatste = kosten.maanden().get(kosten.maanden().size() - 1).maand();
        return eerste.equals(laatste)
                ? Notatie.maand(eerste)
                : "%s tot en met %s".formatted(Notatie.maand(eerste), Notatie.maand(laatste));
    }

    private static String telling(Kosten kosten) {
        return "Dit zijn de rekeningen over %s, die op %s binnen waren.%s"
                .formatted(
                        periode(kosten),
                        Notatie.datum(kosten.peildatum().datum()),
                        kosten.afgewezen().equals(Bedrag.NUL)
                                ? ""
                                : " Wat de gemeente afwees, telt niet mee (%s)."
                                        .formatted(Notatie.inWoorden(kosten.afgewezen())));
    }

    private static String volledigheid(List<Kosten.Maand> maanden) {
        var laatste = maanden.get(maanden.size() - 1);
        return laatste.volledigheid()
                .map(deel -> "Van de rekeningen over %s is %s procent binnen. %s"
                        .formatted(Notatie.maand(laatste.maand()), Notatie.procent(deel), gevolg(deel)))
                .orElse(
                        "Wij weten nog niet welk deel van de rekeningen binnen is. Daarvoor hebben wij te weinig maanden gegevens.");
    }

    private static String gevolg(java.math.BigDecimal deel) {
        return deel.compareTo(java.math.BigDecimal.valueOf(100)) < 0
                ? "Dit bedrag gaat dus nog omhoog."
                : "Dit bedrag verandert bijna niet meer.";
    }
}
