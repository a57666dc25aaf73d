// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.grip.inzicht.signaal.Signaalfeiten.Lopend;
import nl.grip.inzicht.signaal.Signaalfeiten.Ontvangst;

/**
 * Everything that could be said up to a month end, each from the first month end on which it could.
 *
 * @param lijst sorted on soort, aanbieder, voorziening and sinds
 * @param eerste the first month of care of which all bills can be here; empty when there are none
 * @param laatste the last month that was looked at
 */
public record Signalen(List<Signaal> lijst, Optional<YearMonth> eerste, YearMonth laatste) {
    /** Who bills by the quarter sends the first of its three months in the fourth. */
    private static final int HOOGSTENS_LATER = 3;

    private static final Comparator<Signaal> VOLGORDE = Comparator.comparing(
                    (Signaal s) -> s.soort().code())
            .thenComparing(Signaal::aanbieder)
            .thenComparing(Signaal::voorziening)
            .thenComparing(Signaal::sinds);

    public Signalen {
        lijst = lijst.stream().sorted(VOLGORDE).toList();
    }

    /**
     * @param laatste the last month that is over; nothing received later is looked at. A month in which nobody sent
     *     anything says nothing of aanbieders: then our own files lag behind
     */
    public static Signalen tot(Signaalfeiten feiten, YearMonth laatste) {
        int binnen = feiten.ontvangsten().stream()
                .mapToInt(o -> Maandnummer.of(o.ontvangen()))
                .max()
                .orElse(0);
        int tot = Math.min(Maandnummer.of(laatste), binnen);
        var begin = begin(feiten.ontvangsten());
        int eerste = begin.map(Maandnummer::of).orElse(tot);
        List<Signaal> signalen = new ArrayList<>();
        if (eerste < tot) {
            signalen.addAll(aanbieders(feiten, eerste, tot));
            groepen(feiten.ontvangsten(), Ontvangst::voorziening)
                    .forEach(
                            (voorziening, rijen) -> signalen.addAll(Codewacht.bewaak(voorziening, rijen, eerste, tot)));
            signalen.addAll(Schokwacht.bewaak(feiten.correcties(), eerste, tot));
        }
        return new Signalen(signalen, begin, laatste);
    }

    /** The first month of care, but not long before the first bills came in: of older care only the late ones are here. */
    private static Optional<YearMonth> begin(List<Ontvangst> ontvangsten) {
        var zorg = ontvangsten.stream().map(Ontvangst::zorgmaand).min(Comparator.naturalOrder());
        var gevolgd = ontvangsten.stream()
                .map(o -> o.ontvangen().minusMonths(HOOGSTENS_LATER))
                .min(Comparator.naturalOrder());
        return zorg.flatMap(maand -> gevolgd.map(eerste -> maand.isBefore(eerste) ? eerste : maand));
    }

    /** From which month end on who falls silent can be told, when that is later than the last. */
    public Optional<YearMonth> stilteVanaf() {
        return eerste.map(maand -> maand.plusMonths(Ervaring.KORTE_LEERTIJD)).filter(maand -> maand.isAfter(laatste));
    }

    /** From which month end on another pace can be told, when that is later than the last. */
    public Optional<YearMonth> tempoVanaf() {
        return eerste.map(maand -> maand.plusMonths(Ervaring.LANGE_LEERTIJD)).filter(maand -> maand.isAfter(laatste));
    }

    private static List<Signaal> aanbieders(Signaalfeiten feiten, int eerste, int tot) {
        var ervaring = Ervaring.van(feiten, eerste, tot);
        Map<String, List<Lopend>> lopend = groepen(feiten.lopend(), Lopend::aanbieder);
        List<Signaal> signalen = new ArrayList<>();
        groepen(feiten.ontvangsten(), Ontvangst::aanbieder).forEach((aanbieder, rijen) -> {
            List<Loop> loopt = Loop.van(lopend.getOrDefault(aanbieder, List.of()));
            var verloop = new Aanbiederverloop(aanbieder, eerste, tot, rijen, loopt);
            signalen.addAll(Aanbiederwacht.bewaak(verloop, ervaring, tot));
        });
        return signalen;
    }

    private static <T> Map<String, List<T>> groepen(List<T> rijen, Function<T, String> sleutel) {
        return rijen.stream().collect(Collectors.groupingBy(sleutel, TreeMap::new, Collectors.toList()));
    }
}
