// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.grip.bronnen.Feitsoort;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.opslag.vraag.Vragen;

/**
 * What a store knows of one person under one law.
 *
 * @param client pseudonym
 * @param domein Wmo or Jeugd; {@link #GEEN_WET} for rows of tables that name no law
 */
record Dossier(String client, String domein) implements Comparable<Dossier> {
    static final String GEEN_WET = "";

    /** Kinds of fact that are about a person. */
    static List<Feitsoort> feiten() {
        return Feitsoorten.list().stream().filter(Feitsoort::isOverPersonen).toList();
    }

    /** Of one person. */
    static Set<Dossier> van(Vragen vragen, String client) {
        return lees(
                vragen,
                "SELECT DISTINCT client, domein FROM (" + alles() + ") AS d WHERE client = :client",
                Map.of("client", client));
    }

    /** Of everybody. */
    static Set<Dossier> list(Vragen vragen) {
        return lees(
                vragen,
                "SELECT DISTINCT client, domein FROM (" + alles() + ") AS d WHERE client IS NOT NULL",
                Map.of());
    }

    /**
     * Whose last change lies before the term of its law; an allocation without end has not ended. Rows that name no law
     * go when the longest term has passed since anything changed about that person.
     */
    static Set<Dossier> verlopen(Vragen vragen, LocalDate dag) {
        Set<Dossier> verlopen = new TreeSet<>();
        LocalDate langste = dag;
        for (Bewaartermijn termijn : Bewaartermijn.list(dag)) {
            LocalDate grens = termijn.verlopenTotEnMet(dag);
            langste = grens.isBefore(langste) ? grens : langste;
            verlopen.addAll(lees(
                    vragen,
                    "SELECT client, domein FROM (" + alles() + ") AS d WHERE client IS NOT NULL AND domein = :domein"
                            + " GROUP BY client, domein HAVING max(laatst) <= :dag",
                    Map.of("domein", termijn.domein(), "dag", grens)));
        }
        verlopen.addAll(lees(
                vragen,
                "SELECT client, '' FROM (" + alles() + ") AS d WHERE client IS NOT NULL GROUP BY client"
                        + " HAVING max(laatst) <= :dag AND min(domein) = ''",
                Map.of("dag", langste)));
        return verlopen;
    }

    private static Set<Dossier> lees(Vragen vragen, String sql, Map<String, ?> parameters) {
        Set<Dossier> dossiers = new TreeSet<>();
        vragen.stroom(
                sql,
                parameters,
                rij -> dossiers.add(new Dossier(String.valueOf(rij.get(0)), String.valueOf(rij.get(1)))));
        return dossiers;
    }

    /** Every row about a person, with the last day that it is about: when it was received, or when care ended. */
    private static String alles() {
        return feiten().stream()
                .map(soort -> "SELECT feit.client, " + (soort.namen().contains("domein") ? "feit.domein" : "''")
                        + " AS domein, greatest(ontvangst.ontvangen_op, " + einde(soort) + ") AS laatst FROM feit."
                        + soort.naam()
                        + " AS feit JOIN beheer.ontvangst AS ontvangst ON ontvangst.inhoud = feit.bericht")
                .collect(Collectors.joining(" UNION ALL "));
    }

    /** What has no end runs on, but for who lives with whom and who waits: that was so on the day of the table. */
    private static String einde(Feitsoort soort) {
        boolean looptDoor = soort.namen().contains("einddatum") || soort.naam().equals("pgb");
        String zonder = looptDoor ? "DATE '9999-12-31'" : "ontvangst.ontvangen_op";
        return soort.namen().stream()
                .filter(Set.of("einde", "einddatum", "tot")::contains)
                .map(kolom -> "coalesce(feit." + kolom + ", " + zonder + ")")
                .findFirst()
                .orElse(zonder);
    }

    @Override
    public int compareTo(Dossier ander) {
        int eerst = client.compareTo(ander.client);
        return eerst == 0 ? domein.compareTo(ander.domein) : eerst;
    }
}
