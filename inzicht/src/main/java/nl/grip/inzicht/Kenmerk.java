// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is known of a row through its month, its client or its allocation. Every figure whose rows name these can be broken
 * down and filtered by it, without saying so. Each is one SQL file: {@code stap/kenmerk-wijk.sql}.
 */
enum Kenmerk {
    JAAR(List.of("jaar"), List.of("maand")),
    WIJK_OP_NUMMER(List.of("wijk"), List.of("client", "client_nr")),
    WIJK(List.of("wijk"), List.of("domein", "gemeente", "client", "toewijzingnummer")),
    WOONPLAATS(List.of("wijk"), List.of("client")),
    LEEFTIJD(List.of("leeftijd"), List.of("client", "maand")),
    VERWIJZER(List.of("verwijzer", "verwijzer_agb"), List.of("domein", "gemeente", "toewijzingnummer"));

    private final List<String> kolommen;
    private final List<String> nodig;

    Kenmerk(List<String> kolommen, List<String> nodig) {
        this.kolommen = kolommen;
        this.nodig = nodig;
    }

    /** Those that rows with these columns have beside them; of two that give the same column the first. */
    static List<Kenmerk> bij(Collection<String> kolommen) {
        Set<String> bekend = new HashSet<>(kolommen);
        List<Kenmerk> erbij = new ArrayList<>();
        for (Kenmerk kenmerk : values()) {
            if (kolommen.containsAll(kenmerk.nodig) && kenmerk.kolommen.stream().noneMatch(bekend::contains)) {
                erbij.add(kenmerk);
                bekend.addAll(kenmerk.kolommen);
            }
        }
        return erbij;
    }

    /** The columns that these add. */
    static List<String> kolommen(List<Kenmerk> kenmerken) {
        return kenmerken.stream().flatMap(kenmerk -> kenmerk.kolommen.stream()).toList();
    }

    boolean isGevraagd(Collection<String> gevraagd) {
        return kolommen.stream().anyMatch(gevraagd::contains);
    }

    /** One step for each, and the name of the last: bronregels with these columns beside their own. */
    static Stap na(String stap, List<Kenmerk> kenmerken) {
        List<String> stappen = new ArrayList<>();
        String bron = stap;
        for (Kenmerk kenmerk : kenmerken) {
            String naam = "met_" + kenmerk.naam();
            String sql = Tussenstappen.vul(Tussenstappen.tekst("kenmerk-" + kenmerk.bestand()));
            stappen.add(",\n" + sql.replace("{naam}", naam).replace("{bron}", bron));
            bron = naam;
        }
        return new Stap(String.join("", stappen), bron);
    }

    /** SQL that goes on from an earlier step, and the name under which what it gives can be asked. */
    record Stap(String sql, String naam) {}

    private String bestand() {
        return naam().replace('_', '-');
    }

    private String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
