// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.formule;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A unit as a product of words with whole powers. {@code "euro/kind/dag"} is euro per child per day; {@code "1"} has no
 * dimension. Example: {@code Eenheid.parse("kind").maal(Eenheid.parse("euro/kind"))} is euro.
 */
public record Eenheid(SortedMap<String, Integer> machten) {
    private static final Pattern WOORD = Pattern.compile("\\p{L}[\\p{L}\\d_-]{0,40}");
    private static final Pattern GEHEEL = Pattern.compile("(W|1)([/*](W|1)){0,20}".replace("W", WOORD.pattern()));
    public static final Eenheid GEEN = new Eenheid(new TreeMap<>());
    public static final Eenheid EURO = parse("euro");

    public Eenheid {
        SortedMap<String, Integer> zonderNul = new TreeMap<>(machten);
        zonderNul.values().removeIf(macht -> macht == 0);
        machten = Collections.unmodifiableSortedMap(zonderNul);
    }

    /** Words joined by {@code /} and {@code *}; refuses anything else with a {@link Formulefout}. */
    public static Eenheid parse(String tekst) {
        String kort = tekst.strip().replaceAll(" *([/*]) *", "$1");
        if (!GEHEEL.matcher(kort).matches()) {
            throw new Formulefout(
                    "'" + tekst + "' is geen eenheid; schrijf woorden met / ertussen, zoals euro/kind/dag");
        }
        SortedMap<String, Integer> machten = new TreeMap<>();
        WOORD.matcher(kort)
                .results()
                .forEach(woord -> machten.merge(woord.group(), teken(kort, woord.start()), Integer::sum));
        return new Eenheid(machten);
    }

    private static int teken(String tekst, int plek) {
        return plek > 0 && tekst.charAt(plek - 1) == '/' ? -1 : 1;
    }

    public Eenheid maal(Eenheid andere) {
        SortedMap<String, Integer> product = new TreeMap<>(machten);
        andere.machten.forEach((woord, macht) -> product.merge(woord, macht, Integer::sum));
        return new Eenheid(product);
    }

    public Eenheid gedeeldDoor(Eenheid andere) {
        return maal(andere.tot(-1));
    }

    public Eenheid tot(int exponent) {
        SortedMap<String, Integer> macht = new TreeMap<>(machten);
        macht.replaceAll((woord, m) -> m * exponent);
        return new Eenheid(macht);
    }

    public boolean isGeen() {
        return machten.isEmpty();
    }

    /** As one writes it: {@code euro/dag/kind}, {@code 1/kind}, {@code 1}. */
    @Override
    public String toString() {
        StringBuilder boven = new StringBuilder();
        StringBuilder onder = new StringBuilder();
        machten.forEach((woord, macht) -> {
            boven.append(("*" + woord).repeat(Math.max(macht, 0)));
            onder.append(("/" + woord).repeat(Math.max(-macht, 0)));
        });
        return (boven.isEmpty() ? "1" : boven.substring(1)) + onder;
    }
}
