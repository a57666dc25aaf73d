// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.grip.inzicht.prognose.dossier.Levermaand;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Toekenning;
import nl.grip.inzicht.prognose.feiten.Contracttarief;

/**
 * What a unit costs in a month, in cents: the contract, else what the aanbieder last asked, else what others asked. After
 * the last known price the yearly rise of the contracts goes on: once a year, and not before that price is a year old.
 */
public final class Tariefboek {
    private static final double JAAR = 365.25;
    private final Map<Sleutel, List<Prijs>> prijzen = new LinkedHashMap<>();
    private final Map<String, Double> gemiddeld = new HashMap<>();
    private final double jaargroei;

    private Tariefboek(List<Contracttarief> contracten, List<Levermaand> gedeclareerd) {
        uitDeclaraties(gedeclareerd);
        uitContracten(contracten);
        prijzen.values().forEach(lijst -> lijst.sort(Comparator.comparingInt(Prijs::van)));
        this.jaargroei = groei();
    }

    public static Tariefboek van(List<Contracttarief> contracten, List<Levermaand> gedeclareerd) {
        return new Tariefboek(contracten, gedeclareerd);
    }

    /** Yearly growth of contract tariffs, as a factor. */
    public double jaargroei() {
        return jaargroei;
    }

    /** Cents per unit; 0 when nobody ever had a price for the voorziening. */
    public double tarief(String aanbieder, String voorziening, int maand) {
        var lijst = prijzen.getOrDefault(new Sleutel(aanbieder, voorziening), List.of());
        int midden = Maandtelling.begin(maand) + 14;
        Prijs laatste = null;
        for (var prijs : lijst) {
            if (prijs.van() <= midden) {
                laatste = prijs;
            }
        }
        if (laatste != null) {
            return laatste.centen() * Math.pow(jaargroei, laatste.stappen(midden));
        }
        return lijst.isEmpty()
                ? gemiddeld.getOrDefault(voorziening, 0.0)
                : lijst.get(0).centen();
    }

    private void uitDeclaraties(List<Levermaand> gedeclareerd) {
        var laatste = new LinkedHashMap<Sleutel, Levermaand>();
        var sommen = new HashMap<String, double[]>();
        for (var l : gedeclareerd) {
            var r = l.eerste();
            if (l.eersteVolume() > 0) {
                laatste.merge(new Sleutel(r.aanbieder(), r.voorziening()), l, (a, b) -> a.maand() >= b.maand() ? a : b);
                var som = sommen.computeIfAbsent(r.voorziening(), v -> new double[2]);
                som[0] += Math.abs(r.centen());
                som[1] += l.eersteVolume();
            }
        }
        sommen.forEach((voorziening, som) -> gemiddeld.put(voorziening, som[0] / som[1]));
        laatste.forEach((sleutel, l) -> prijzen.computeIfAbsent(sleutel, s -> new ArrayList<>())
                .add(new Prijs(
                        Integer.MIN_VALUE,
                        Maandtelling.einde(l.maand() / 12 * 12 + 11),
                        Math.abs(l.eerste().centen()) / l.eersteVolume())));
    }

    /** Codes of one voorziening with the same period: their mean. */
    private void uitContracten(List<Contracttarief> contracten) {
        var sommen = new LinkedHashMap<Sleutel, Map<Integer, double[]>>();
        for (var c : contracten) {
            if (c.bekendTot().isEmpty()) {
                var som = sommen.computeIfAbsent(new Sleutel(c.aanbieder(), c.voorziening()), s -> new HashMap<>())
                        .computeIfAbsent(Maandtelling.dag(c.van()), v -> new double[3]);
                som[0] += c.tarief();
                som[1]++;
                som[2] = Math.max(som[2], c.tot().map(Maandtelling::dag).orElse(Toekenning.OPEN));
            }
        }
        sommen.forEach((sleutel, perVan) -> {
            var lijst = new ArrayList<Prijs>();
            perVan.forEach((van, som) -> lijst.add(new Prijs(van, (int) som[2], som[0] / som[1])));
            prijzen.put(sleutel, lijst);
        });
    }

    /** The mean of what contracts rose by from one period to the next, per year. */
    private double groei() {
        double som = 0;
        double jaren = 0;
        for (var lijst : prijzen.values()) {
            var eerste = lijst.get(0);
            var laatste = lijst.get(lijst.size() - 1);
            if (lijst.size() > 1 && eerste.van() > Integer.MIN_VALUE && eerste.centen() > 0 && laatste.centen() > 0) {
                som += Math.log(laatste.centen() / eerste.centen());
                jaren += (laatste.van() - eerste.van()) / JAAR;
            }
        }
        return jaren > 0 ? Math.exp(som / jaren) : 1;
    }

    private record Sleutel(String aanbieder, String voorziening) {}

    private record Prijs(int van, int tot, double centen) {
        /** How often it has risen since it ended: a price of half a year does not rise twice in that year. */
        double stappen(int dag) {
            return dag <= tot ? 0 : Math.min(Math.ceil((dag - tot) / JAAR), Math.floor(((double) dag - van) / JAAR));
        }
    }
}
