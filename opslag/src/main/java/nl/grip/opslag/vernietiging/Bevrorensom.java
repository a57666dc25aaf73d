// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.grip.opslag.databank.Invoer;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/**
 * What persons together declared in one month of one voorziening, as received and rejected on the same days: a row of
 * {@code beheer.bevroren_som}.
 *
 * @param groep domein, gemeente, voorziening, eenheid, month, day of receipt, day of rejection
 * @param volume of the unit
 * @param centen eurocents
 */
record Bevrorensom(List<@Nullable Object> groep, long volume, long centen) {
    private static final int GROEP = 7;

    /** Every sum that the view {@code declaratie} gives: the lines that count, with what is known of them. */
    private static final String SOMMEN =
            "SELECT domein, gemeente, voorziening, eenheid, maand, ontvangen_op, afgewezen_op,"
                    + " sum(coalesce(volume, 0)), CAST(sum(bedrag) * 100 AS BIGINT) FROM declaratie GROUP BY ALL";

    static Map<List<@Nullable Object>, Bevrorensom> list(Vragen vragen) {
        Map<List<@Nullable Object>, Bevrorensom> sommen = new HashMap<>();
        vragen.stroom(SOMMEN, Map.of(), rij -> {
            Bevrorensom som = of(rij);
            sommen.put(som.groep, som);
        });
        return sommen;
    }

    /**
     * What is in {@code voor} and no longer in {@code na}. A line that counts only since another one went is in it with a
     * minus, so that the sums of both together are those of before.
     */
    static List<Bevrorensom> verschil(Vragen voor, Vragen na) {
        Map<List<@Nullable Object>, Bevrorensom> weg = list(voor);
        list(na).forEach((groep, som) -> weg.merge(groep, som.tegengesteld(), Bevrorensom::plus));
        return weg.values().stream().filter(som -> !som.isNul()).toList();
    }

    void voegToe(Invoer invoer) {
        List<@Nullable Object> waarden = new ArrayList<>(groep);
        waarden.add(volume);
        waarden.add(centen);
        invoer.beheer("bevroren_som", waarden.toArray());
    }

    private static Bevrorensom of(List<@Nullable Object> rij) {
        return new Bevrorensom(
                new ArrayList<>(rij.subList(0, GROEP)), geheel(rij.get(GROEP)), geheel(rij.get(GROEP + 1)));
    }

    private static long geheel(@Nullable Object waarde) {
        return waarde == null ? 0 : new java.math.BigDecimal(waarde.toString()).longValueExact();
    }

    private Bevrorensom plus(Bevrorensom ander) {
        return new Bevrorensom(groep, volume + ander.volume, centen + ander.centen);
    }

    private Bevrorensom tegengesteld() {
        return new Bevrorensom(groep, -volume, -centen);
    }

    private boolean isNul() {
        return volume == 0 && centen == 0;
    }

    /** Its fields as texts; null stays null. */
    List<@Nullable String> velden() {
        List<@Nullable String> velden = new ArrayList<>();
        groep.forEach(waarde -> velden.add(waarde == null ? null : waarde.toString()));
        velden.add(Long.toString(volume));
        velden.add(Long.toString(centen));
        return velden;
    }

    static Bevrorensom parse(List<@Nullable String> velden) {
        List<@Nullable Object> groep = new ArrayList<>(velden.subList(0, GROEP - 2));
        groep.add(dag(velden.get(GROEP - 2)));
        groep.add(dag(velden.get(GROEP - 1)));
        return new Bevrorensom(groep, getal(velden.get(GROEP)), getal(velden.get(GROEP + 1)));
    }

    private static @Nullable LocalDate dag(@Nullable String tekst) {
        return tekst == null ? null : LocalDate.parse(tekst);
    }

    private static long getal(@Nullable String tekst) {
        return tekst == null ? 0 : Long.parseLong(tekst);
    }
}
