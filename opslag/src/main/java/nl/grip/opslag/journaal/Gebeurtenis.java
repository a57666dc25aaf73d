// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.journaal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One line of the journaal.
 *
 * @param nummer line number, from 1
 * @param velden what happened, by name; never anything about a person
 */
public record Gebeurtenis(long nummer, Instant tijd, Soort soort, Map<String, String> velden) {
    /** Begins the name of a field that is about one batch. */
    public static final String PER_BATCH = "batch.";

    private static final int VASTE_DELEN = 3;

    public Gebeurtenis {
        velden = Map.copyOf(velden);
    }

    /** What can happen to a store. */
    public enum Soort {
        /** The store was made, with these keys. */
        AANGEMAAKT,
        /** A batch is about to go in: its hashes. */
        BEGIN,
        /** The batch is in: its rows and cents. */
        KLAAR,
        /** A batch that had begun is not in. */
        NIET_GELEZEN,
        RESERVEKOPIE,
        TERUGGEZET,
        BIJGEWERKT,
        HERBOUWD,
        /** A document was put into the archief. */
        BEWAARD,
        VERNIETIGD;

        /** Whether the facts are not the same after it. */
        boolean raaktFeiten() {
            return this != BEWAARD && this != RESERVEKOPIE;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Soort of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** The value of a field; refuses a field that is not there. */
    public String veld(String naam) {
        String waarde = velden.get(naam);
        if (waarde == null) {
            throw new IllegalArgumentException("Regel " + nummer + " van het journaal heeft geen veld " + naam);
        }
        return waarde;
    }

    /** {@code nummer;tijd;soort;naam=waarde;...}, fields sorted by name, everything but letters and digits escaped. */
    String tekst() {
        return nummer + ";" + tijd + ";" + soort.code()
                + new TreeMap<>(velden)
                        .entrySet().stream()
                                .map(veld -> ";" + vlak(veld.getKey()) + "=" + vlak(veld.getValue()))
                                .collect(Collectors.joining());
    }

    static Gebeurtenis parse(String tekst) {
        String[] delen = tekst.split(";", -1);
        Map<String, String> velden = new TreeMap<>();
        for (int i = VASTE_DELEN; i < delen.length; i++) {
            int is = delen[i].indexOf('=');
            velden.put(rond(delen[i].substring(0, is)), rond(delen[i].substring(is + 1)));
        }
        return new Gebeurtenis(Long.parseLong(delen[0]), Instant.parse(delen[1]), Soort.of(delen[2]), velden);
    }

    private static String vlak(String waarde) {
        return URLEncoder.encode(waarde, StandardCharsets.UTF_8);
    }

    private static String rond(String waarde) {
        return URLDecoder.decode(waarde, StandardCharsets.UTF_8);
    }
}
