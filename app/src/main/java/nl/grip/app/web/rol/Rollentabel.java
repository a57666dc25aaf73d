// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.rol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which role sees which page and which field of it: {@code rollen.csv}. What does not stand in it nobody sees.
 *
 * @param mag per route and field (empty for the page itself) the roles that see it
 */
public record Rollentabel(Map<Plek, Set<Rol>> mag) {
    private static final String JA = "ja";
    private static final String NEE = "nee";
    private static final int EERSTE_ROL = 2;

    /** A page, or a field on it. */
    public record Plek(String route, String veld) implements Comparable<Plek> {
        @Override
        public int compareTo(Plek ander) {
            return (route + ";" + veld).compareTo(ander.route + ";" + ander.veld);
        }
    }

    public Rollentabel {
        mag = Map.copyOf(mag);
    }

    public static Rollentabel laad() {
        try (InputStream bron = Objects.requireNonNull(Rollentabel.class.getResourceAsStream("rollen.csv"))) {
            return lees(new String(bron.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Refuses a table that leaves a role out or says anything but yes or no. */
    static Rollentabel lees(List<String> regels) {
        List<Rol> rollen = Arrays.stream(regels.get(0).split(";"))
                .skip(EERSTE_ROL)
                .map(code -> Rol.find(code).orElseThrow(() -> new IllegalArgumentException("Onbekende rol " + code)))
                .toList();
        eis(EnumSet.copyOf(rollen).size() == Rol.values().length, "niet elke rol heeft een kolom");
        Map<Plek, Set<Rol>> mag = new TreeMap<>();
        regels.stream().skip(1).map(regel -> regel.split(";", -1)).forEach(velden -> {
            eis(velden.length == EERSTE_ROL + rollen.size(), String.join(";", velden));
            eis(mag.put(new Plek(velden[0], velden[1]), rollen(velden, rollen)) == null, "tweemaal " + velden[0]);
        });
        return new Rollentabel(mag);
    }

    private static Set<Rol> rollen(String[] velden, List<Rol> rollen) {
        Set<Rol> mag = EnumSet.noneOf(Rol.class);
        IntStream.range(0, rollen.size()).forEach(i -> {
            String woord = velden[EERSTE_ROL + i];
            eis(woord.equals(JA) || woord.equals(NEE), "'" + woord + "' is geen ja of nee");
            if (woord.equals(JA)) {
                mag.add(rollen.get(i));
            }
        });
        return mag;
    }

    private static void eis(boolean klopt, String fout) {
        if (!klopt) {
            throw new IllegalArgumentException("rollen.csv: " + fout);
        }
    }

    /** Whether this role may ask for this page. */
    public boolean mag(Rol rol, String route) {
        return mag(rol, route, "");
    }

    /** Whether this role sees this field of the page. */
    public boolean mag(Rol rol, String route, String veld) {
        return mag.getOrDefault(new Plek(route, veld), Set.of()).contains(rol);
    }

    public boolean kent(String route, String veld) {
        return mag.containsKey(new Plek(route, veld));
    }

    /** Every page that the table tells about. */
    public Set<String> routes() {
        return new TreeSet<>(mag.keySet().stream().map(Plek::route).toList());
    }
}
