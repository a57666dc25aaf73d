// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.basis.Domein;
import nl.grip.bronnen.Lijst;

/** The basic types of one release for one domain: {@code typen.csv} and {@code codelijsten.csv} of that release. */
final class Typen {
    /** A type with what may be shown of a wrong value. */
    record Type(Waardetype waarde, boolean persoonlijk) {}

    private final Map<String, Type> opNaam = new HashMap<>();

    Typen(Berichtsoort soort) {
        var codelijsten = codelijsten(soort);
        for (var rij : Lijst.lees(soort.map() + "typen.csv")) {
            var type = new Type(
                    waardetype(rij, codelijsten), rij.get("persoonlijk").equals("ja"));
            opNaam.put(rij.get("type"), type);
        }
        opNaam.put("=berichtcode", new Type(berichtcode(soort.berichtcodes()), false));
        opNaam.put("=versie", new Type(new Vast(soort.versie(), false), false));
        opNaam.put("=subversie", new Type(new Vast(soort.subversie(), false), false));
    }

    Optional<Type> find(String naam) {
        return Optional.ofNullable(opNaam.get(naam));
    }

    private static Waardetype berichtcode(List<String> codes) {
        return codes.size() == 1 ? new Vast(codes.get(0), true) : new Code(codes);
    }

    private static Waardetype waardetype(Lijst.Rij rij, Map<String, List<String>> codelijsten) {
        return switch (rij.get("basis")) {
            case "tekst" ->
                new Tekst(
                        Integer.parseInt(rij.get("laagste")),
                        rij.get("hoogste").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(rij.get("hoogste")),
                        Tekst.Vorm.of(rij.get("vorm")));
            case "geheel" ->
                new Geheel(
                        Long.parseLong(rij.get("laagste")), Long.parseLong(rij.get("hoogste")), rij.get("toelichting"));
            case "code" -> new Code(codelijsten.getOrDefault(rij.get("vorm"), List.of()));
            case "datum" -> new Datum();
            case "tijd" -> new Tijd();
            default -> throw new IllegalArgumentException("Onbekende basis: " + rij);
        };
    }

    private static Map<String, List<String>> codelijsten(Berichtsoort soort) {
        Map<String, List<String>> lijsten = new HashMap<>();
        for (var rij : Lijst.lees(soort.map() + "codelijsten.csv")) {
            if (rij.get("domein").isEmpty() || isVan(soort.domein(), rij.get("domein"))) {
                lijsten.put(rij.get("lijst"), List.of(rij.get("codes").split(" ")));
            }
        }
        return lijsten;
    }

    private static boolean isVan(Domein domein, String code) {
        return domein.code().equals(code);
    }
}
