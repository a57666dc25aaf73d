// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.List;
import java.util.Locale;
import nl.grip.bronnen.Lijst;

/** A made-up message of any kind in which every element stands once, built from our own list of its elements. */
final class Volledigbericht {
    private static final String BSN = "999900006";

    private Volledigbericht() {}

    /** Every kind of message of a release. */
    static List<String> soorten(String release) {
        return Lijst.lees("berichten/berichten.csv").stream()
                .filter(rij -> rij.get("release").equals(release))
                .map(rij -> rij.get("soort"))
                .toList();
    }

    static String van(String soort, String release) {
        var standaard = soort.startsWith("WMO") ? "iwmo" : "ijw";
        var namespace = "http://www.istandaarden.nl/" + standaard + "/" + release.replace('.', '_') + "/"
                + soort.toLowerCase(Locale.ROOT) + "/schema";
        var structuur = Berichtsoorten.find(namespace).orElseThrow();
        var tekst = new StringBuilder();
        schrijf(structuur.wortel(), structuur.soort(), tekst);
        var namespaces =
                " xmlns:m=\"" + namespace + "\" xmlns:b=\"" + structuur.soort().basisnamespace() + "\"";
        return tekst.toString().replaceFirst("<m:Bericht", "<m:Bericht" + namespaces);
    }

    private static void schrijf(Element element, Berichtsoort soort, StringBuilder tekst) {
        var naam = (element.namespace().equals(soort.basisnamespace()) ? "b:" : "m:") + element.naam();
        tekst.append('<').append(naam).append('>');
        element.waarde().ifPresent(type -> tekst.append(waarde(element, type)));
        element.kinderen().forEach(kind -> schrijf(kind, soort, tekst));
        tekst.append("</").append(naam).append('>');
    }

    private static String waarde(Element element, Waardetype type) {
        if (type instanceof Geheel) {
            return "1";
        }
        if (type instanceof Datum) {
            return "2026-01-31";
        }
        if (type instanceof Tijd) {
            return "10:00:00";
        }
        if (type instanceof Vast vast) {
            return vast.waarde();
        }
        return type instanceof Tekst tekst ? tekst(element, tekst) : code(element, type);
    }

    private static String tekst(Element element, Tekst type) {
        if (element.naam().equals("Bsn")) {
            return BSN;
        }
        return switch (type.vorm()) {
            case VERSIE -> "1.0.0";
            case BTWNUMMER -> "NL123456789B01";
            case SERVICEBUREAU -> "98000001";
            case LETTERS -> "A".repeat(type.kortste());
            default -> "9".repeat(type.kortste());
        };
    }

    /** Long lists are not spelled out in what was expected. */
    private static String code(Element element, Waardetype type) {
        return switch (element.naam()) {
            case "LandCode" -> "NL";
            case "RetourCode" -> "0200";
            case "Vraag" -> "0101";
            default -> type.verwacht().replaceAll(".*codes |,.*", "");
        };
    }
}
