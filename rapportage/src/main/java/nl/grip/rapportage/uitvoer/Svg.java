// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.uitvoer;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.grip.rapportage.beeld.Beeld;
import nl.grip.rapportage.beeld.Tekening;
import nl.grip.rapportage.beeld.Vorm;

/** A picture as svg that needs no style sheet: for in a document. */
final class Svg {
    private Svg() {}

    static String van(Beeld beeld) {
        Tekening tekening = beeld.tekening();
        var uitleg = beeld.titel() + ". Dezelfde getallen staan in de tabel hieronder.";
        var xml = new Xml()
                .begin(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "beeld",
                        "viewBox",
                        "0 0 " + tekening.breedte() + " " + tekening.hoogte(),
                        "width",
                        Integer.toString(tekening.breedte()),
                        "height",
                        Integer.toString(tekening.hoogte()),
                        "role",
                        "img",
                        "aria-label",
                        uitleg,
                        "alt",
                        uitleg,
                        "font-family",
                        "Noto Sans");
        tekening.vormen().forEach(vorm -> teken(vorm, xml));
        return xml.einde("svg").toString();
    }

    /** The mark of a series in the legend. */
    static String vak(String klasse) {
        var xml = new Xml()
                .begin(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "vak",
                        "viewBox",
                        "0 0 20 20",
                        "width",
                        "14",
                        "height",
                        "14",
                        "alt",
                        "teken in het beeld");
        teken(new Vorm.Vlak(1, 1, 18, 18, "beeld-deel " + klasse, ""), xml);
        return xml.einde("svg").toString();
    }

    private static void teken(Vorm vorm, Xml xml) {
        if (vorm instanceof Vorm.Vlak vlak) {
            vlak(vlak, xml);
        } else if (vorm instanceof Vorm.Pad pad) {
            if (!pad.d().isEmpty()) {
                xml.leeg("path", met(Penseel.vlak(pad.klasse()), "d", pad.d()));
            }
        } else if (vorm instanceof Vorm.Woord woord) {
            xml.met(
                    "text",
                    woord.tekst(),
                    met(Penseel.tekst(woord.klasse()), "x", Vorm.getal(woord.x()), "y", Vorm.getal(woord.y())));
        }
    }

    private static void vlak(Vorm.Vlak vlak, Xml xml) {
        xml.leeg(
                "rect",
                met(
                        Penseel.vlak(vlak.klasse()),
                        "x",
                        Vorm.getal(vlak.x()),
                        "y",
                        Vorm.getal(vlak.y()),
                        "width",
                        Vorm.getal(vlak.breedte()),
                        "height",
                        Vorm.getal(vlak.hoogte())));
        Penseel.arcering(vlak.klasse()).ifPresent(arcering -> arceer(vlak, arcering, xml));
    }

    /** Hatches as lines cut off at the borders of the rectangle: a pattern does not survive every reader of pdf. */
    private static void arceer(Vorm.Vlak vlak, Penseel.Arcering arcering, Xml xml) {
        var pad = new StringBuilder();
        double lengte = arcering.helling() == 0 ? vlak.hoogte() : vlak.breedte() + vlak.hoogte();
        for (double plek = arcering.stap() / 2.0; plek < lengte; plek += arcering.stap()) {
            pad.append(streep(vlak, arcering.helling(), plek));
        }
        if (pad.length() > 0) {
            xml.leeg("path", "d", pad.toString(), "stroke", arcering.kleur(), "stroke-width", "2", "fill", "none");
        }
    }

    private static String streep(Vorm.Vlak vlak, int helling, double plek) {
        if (helling == 0) {
            return lijn(vlak.x(), vlak.y() + plek, vlak.x() + vlak.breedte(), vlak.y() + plek);
        }
        double van = Math.max(0, plek - vlak.hoogte());
        double tot = Math.min(vlak.breedte(), plek);
        double yVan = plek - van;
        double yTot = plek - tot;
        return helling > 0
                ? lijn(vlak.x() + van, vlak.y() + yVan, vlak.x() + tot, vlak.y() + yTot)
                : lijn(
                        vlak.x() + vlak.breedte() - van,
                        vlak.y() + yVan,
                        vlak.x() + vlak.breedte() - tot,
                        vlak.y() + yTot);
    }

    private static String lijn(double x1, double y1, double x2, double y2) {
        return "M" + Vorm.getal(x1) + "," + Vorm.getal(y1) + "L" + Vorm.getal(x2) + "," + Vorm.getal(y2);
    }

    private static String[] met(String[] eerst, String... meer) {
        return Stream.concat(Arrays.stream(eerst), Arrays.stream(meer)).toArray(String[]::new);
    }
}
