// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.grip.basis.Burgerservicenummer;

/** The rules that are tried on each kind of message. */
abstract class Toetsen {
    /** Eenheid 83: the volume is an amount. */
    static final String EURO = "83";

    /** The release whose rules are known; of earlier messages only the client is tried. */
    private static final String MET_REGELS = "3.2";

    private final Structuur structuur;

    Toetsen(Structuur structuur) {
        this.structuur = structuur;
    }

    static List<Toets> list(Structuur structuur) {
        if (!structuur.soort().release().equals(MET_REGELS)) {
            return new Historietoetsen(structuur).list();
        }
        return switch (structuur.soort().structuur()) {
            case "301" -> new Toewijzingtoetsen(structuur).list();
            case "323" -> new Declaratietoetsen(structuur).list();
            case "325" -> new Antwoordtoetsen(structuur).list();
            case "305" -> new Leveringtoetsen(structuur, "StartProducten/StartProduct").list();
            case "307" -> new Leveringtoetsen(structuur, "StopProducten/StopProduct").list();
            case "315", "317" -> new Verzoektoetsen(structuur).list();
            default -> List.of();
        };
    }

    abstract List<Toets> list();

    /** The one element whose path ends with these names. */
    final Element op(String staart) {
        return structuur.element(staart);
    }

    final Toets toets(
            Element bij, Element op, String code, Predicate<Lezing> gebroken, Function<Lezing, String> verwacht) {
        return new Toets(bij, op, Berichtregel.get(code), gebroken, verwacht);
    }

    final Toets toets(Element bij, Element op, String code, Predicate<Lezing> gebroken, String verwacht) {
        return toets(bij, op, code, gebroken, lezing -> verwacht);
    }

    /** CS003: an end that is there does not lie before its begin. */
    final Toets volgorde(Element bij, Element begin, Element einde) {
        return toets(
                bij,
                einde,
                "CS003",
                lezing -> lezing.heeft(einde) && lezing.datum(einde).isBefore(lezing.datum(begin)),
                "een einddatum op of na de begindatum");
    }

    /** CS002. */
    final Toets elfproef(Element client) {
        var bsn = op("Client/Bsn");
        return toets(
                client,
                bsn,
                "CS002",
                lezing -> !Burgerservicenummer.isGeldig(lezing.tekst(bsn)),
                "een Bsn dat voldoet aan de elfproef");
    }
}
