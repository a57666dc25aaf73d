// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.rapportage.vorm.Eenheid;

/**
 * A line of what was, and from its end a fan of what may come: half of the chances lies in the dark band, eight out of ten
 * in the light one. Beside it the line of an earlier period and a border such as the budget.
 *
 * @param vorige an earlier period on the same columns; may be empty
 * @param grens a border with its name; may be empty
 */
public record Jaarloop(
        List<String> kolommen, List<Punt> punten, List<BigDecimal> vorige, Optional<Grens> grens, Eenheid eenheid) {
    private static final int BREEDTE = 1120;
    private static final int HOOGTE = 420;
    private static final int LINKS = 90;
    private static final int RECHTS = 880;
    private static final int BOVEN = 24;
    private static final int ONDER = 366;
    /** Words closer than this cover each other. */
    private static final int REGEL = 20;

    public Jaarloop {
        kolommen = List.copyOf(kolommen);
        punten = List.copyOf(punten);
        vorige = List.copyOf(vorige);
    }

    /** What is known of a column, or between which values it may come; neither is a column to draw through. */
    public record Punt(Optional<BigDecimal> gemeten, Optional<Band> band) {
        public static Punt gemeten(BigDecimal waarde) {
            return new Punt(Optional.of(waarde), Optional.empty());
        }

        public static Punt verwacht(Band band) {
            return new Punt(Optional.empty(), Optional.of(band));
        }

        public static Punt leeg() {
            return new Punt(Optional.empty(), Optional.empty());
        }
    }

    /** @param laag and {@code hoog} hold eight out of ten chances, the inner two half of them */
    public record Band(
            BigDecimal laag, BigDecimal binnenLaag, BigDecimal midden, BigDecimal binnenHoog, BigDecimal hoog) {
        static Band punt(BigDecimal waarde) {
            return new Band(waarde, waarde, waarde, waarde, waarde);
        }
    }

    public record Grens(String naam, BigDecimal waarde) {}

    public Beeld beeld(String titel) {
        var schaal = Schaal.om(waarden().mapToDouble(BigDecimal::doubleValue), ONDER, BOVEN);
        List<Vorm> vormen = new ArrayList<>(Assen.waarden(schaal, LINKS, RECHTS, eenheid));
        IntStream.range(0, kolommen.size())
                .forEach(k -> vormen.addAll(Assen.kolom(kolommen.get(k), opX(k), ONDER, false)));
        vormen.addAll(banden(schaal));
        grens.ifPresent(g -> vormen.add(
                Vorm.lijn(LINKS, hoogte(schaal, g.waarde), RECHTS, hoogte(schaal, g.waarde), "beeld-grens")));
        vormen.add(new Vorm.Pad(lijn(schaal, vorige), "beeld-lijn beeld-lijn--vorig"));
        vormen.add(new Vorm.Pad(lijn(schaal, gemeten()), "beeld-lijn"));
        vormen.add(Vorm.lijn(LINKS, schaal.op(0), RECHTS, schaal.op(0), "beeld-nullijn"));
        vormen.addAll(namen(schaal));
        return new Beeld(titel, new Tekening(BREEDTE, HOOGTE, vormen), legenda(), uitleg());
    }

    private List<Beeld.Teken> legenda() {
        return verwacht().isEmpty()
                ? List.of()
                : List.of(
                        new Beeld.Teken("in 8 van de 10 gevallen", "beeld-band"),
                        new Beeld.Teken("in 5 van de 10 gevallen", "beeld-band beeld-band--binnen"));
    }

    private String uitleg() {
        return "De dikke lijn is wat bekend is"
                + (vorige.isEmpty() ? "." : ", de stippellijn is een jaar eerder.")
                + (gemeten().size() == kolommen.size()
                        ? ""
                        : " Maanden waarvan nog veel rekeningen moeten komen, staan er niet in.")
                + (verwacht().isEmpty() ? "" : " Van de waaier is het einde berekend; ertussen is recht getekend.");
    }

    private Stream<BigDecimal> waarden() {
        return Stream.of(
                        gemeten().stream(),
                        vorige.stream(),
                        grens.stream().map(Grens::waarde),
                        verwacht().stream().flatMap(b -> Stream.of(b.laag, b.hoog)))
                .flatMap(delen -> delen);
    }

    private List<BigDecimal> gemeten() {
        return punten.stream().flatMap(punt -> punt.gemeten.stream()).toList();
    }

    private List<Band> verwacht() {
        return punten.stream().flatMap(punt -> punt.band.stream()).toList();
    }

    private double opX(int kolom) {
        return LINKS + 24 + (RECHTS - LINKS - 30.0) * kolom / Math.max(1, kolommen.size() - 1);
    }

    private static double hoogte(Schaal schaal, BigDecimal waarde) {
        return schaal.op(waarde.doubleValue());
    }

    private String lijn(Schaal schaal, List<BigDecimal> waarden) {
        return IntStream.range(0, waarden.size())
                .mapToObj(k -> (k == 0 ? "M" : "L") + Vorm.punt(opX(k), hoogte(schaal, waarden.get(k))))
                .collect(Collectors.joining());
    }

    /** From the last that is known through every band. */
    private List<Vorm> banden(Schaal schaal) {
        List<Integer> plekken = new ArrayList<>();
        List<Band> randen = new ArrayList<>();
        var bekend = gemeten();
        if (!bekend.isEmpty() && !verwacht().isEmpty()) {
            plekken.add(bekend.size() - 1);
            randen.add(Band.punt(bekend.get(bekend.size() - 1)));
        }
        for (int k = 0; k < punten.size(); k++) {
            if (punten.get(k).band.isPresent()) {
                plekken.add(k);
                randen.add(punten.get(k).band.get());
            }
        }
        if (plekken.size() < 2) {
            return List.of();
        }
        return List.of(
                new Vorm.Pad(vlak(schaal, plekken, randen, Band::laag, Band::hoog), "beeld-band"),
                new Vorm.Pad(
                        vlak(schaal, plekken, randen, Band::binnenLaag, Band::binnenHoog),
                        "beeld-band beeld-band--binnen"),
                new Vorm.Pad("M" + rand(schaal, plekken, randen, Band::midden), "beeld-lijn beeld-lijn--onvolledig"));
    }

    private String vlak(
            Schaal schaal,
            List<Integer> plekken,
            List<Band> randen,
            Function<Band, BigDecimal> onder,
            Function<Band, BigDecimal> boven) {
        var terug = new ArrayList<>(plekken);
        java.util.Collections.reverse(terug);
        var omgekeerd = new ArrayList<>(randen);
        java.util.Collections.reverse(omgekeerd);
        return "M" + rand(schaal, plekken, randen, boven) + "L" + rand(schaal, terug, omgekeerd, onder) + "Z";
    }

    private String rand(Schaal schaal, List<Integer> plekken, List<Band> randen, Function<Band, BigDecimal> waarde) {
        return IntStream.range(0, plekken.size())
                .mapToObj(i -> Vorm.punt(opX(plekken.get(i)), hoogte(schaal, waarde.apply(randen.get(i)))))
                .collect(Collectors.joining("L"));
    }

    /** The last value, the end of the fan and the border by name, to the right and out of each other's way. */
    private List<Vorm> namen(Schaal schaal) {
        List<Naam> namen = new ArrayList<>();
        grens.ifPresent(g -> namen.add(new Naam(hoogte(schaal, g.waarde), g.naam + " " + eenheid.kort(g.waarde))));
        var banden = verwacht();
        if (!banden.isEmpty()) {
            var laatste = banden.get(banden.size() - 1);
            namen.add(new Naam(hoogte(schaal, laatste.hoog), "hoog " + eenheid.kort(laatste.hoog)));
            namen.add(new Naam(hoogte(schaal, laatste.midden), "verwacht " + eenheid.kort(laatste.midden)));
            namen.add(new Naam(hoogte(schaal, laatste.laag), "laag " + eenheid.kort(laatste.laag)));
        }
        namen.sort(java.util.Comparator.comparingDouble(Naam::y));
        List<Vorm> vormen = new ArrayList<>();
        double vorigeY = Double.NEGATIVE_INFINITY;
        for (var naam : namen) {
            double y = Math.max(naam.y + 5, vorigeY + REGEL);
            vormen.add(new Vorm.Woord(RECHTS + 10.0, y, naam.tekst, "beeld-links beeld-sterk"));
            vorigeY = y;
        }
        return vormen;
    }

    private record Naam(double y, String tekst) {}
}
