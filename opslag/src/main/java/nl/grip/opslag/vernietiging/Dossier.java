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
 * @param domein Wmo or Jeugd
 */
record Dossier(String client, String domein) implements Comparable<Dossier> {
    /** Kinds of fact that are about a person under one law: those of messages. */
    static List<Feitsoort> feiten() {
        return Feitsoorten.list().stream()
                .filter(soort -> soort.kolommen().stream()
                        .map(Feitsoort.Kolom::naam)
                        .toList()
                        .containsAll(List.of("client", "domein")))
                .toList();
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

    /** Whose last change lies before the term of its law; an allocation without end has not ended. */
    static Set<Dossier> verlopen(Vragen vragen, LocalDate dag) {
        Set<Dossier> verlopen = new TreeSet<>();
        for (Bewaartermijn termijn : Bewaartermijn.list(dag)) {
            verlopen.addAll(lees(
                    vragen,
                    "SELECT client, domein FROM (" + alles() + ") AS d WHERE client IS NOT NULL AND domein = :domein"
                            + " GROUP BY client, domein HAVING max(laatst) <= :dag",
                    Map.of("domein", termijn.domein(), "dag", termijn.verlopenTotEnMet(dag))));
        }
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
                .map(soort -> "SELECT feit.client, feit.domein, greatest(ontvangst.ontvangen_op, " + einde(soort)
                        + ") AS laatst FROM feit." + soort.naam()
                        + " AS feit JOIN beheer.ontvangst AS ontvangst ON ontvangst.inhoud = feit.bericht")
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static String einde(Feitsoort soort) {
        return soort.kolommen().stream()
                .map(Feitsoort.Kolom::naam)
                .filter(Set.of("einde", "einddatum")::contains)
                .map(kolom ->
                        kolom.equals("einddatum") ? "coalesce(feit.einddatum, DATE '9999-12-31')" : "feit." + kolom)
                .findFirst()
                .orElse("ontvangst.ontvangen_op");
    }

    @Override
    public int compareTo(Dossier ander) {
        int eerst = client.compareTo(ander.client);
        return eerst == 0 ? domein.compareTo(ander.domein) : eerst;
    }
}
