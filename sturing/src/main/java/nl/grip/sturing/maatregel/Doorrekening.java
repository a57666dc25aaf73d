// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.grip.sturing.maatregel.formule.Formule;

/**
 * A measure in one year: as estimated, and with every driver at the end that makes netto smallest or largest. A driver
 * that occurs once is followed through the formulas as a range; one that occurs more often, or under {@code ^} or
 * {@code abs}, is tried at both ends (at most {@value #MEESTE_PROBEREN} of them; beyond that the range is an outer
 * bound).
 */
record Doorrekening(Maatregel maatregel, int jaar, Stand midden, Stand laag, Stand hoog) {
    private static final int MEESTE_PROBEREN = 8;

    static Doorrekening van(Maatregel maatregel, int jaar) {
        Stand midden = new Jaarberekening(maatregel, jaar, waarden(maatregel, jaar))
                .uiteinden()
                .laagste();
        List<Stand> laagste = new ArrayList<>(List.of(midden));
        List<Stand> hoogste = new ArrayList<>(List.of(midden));
        for (Map<String, BigDecimal> hoek : hoeken(maatregel, jaar)) {
            Jaarberekening.Uiteinden uiteinden = new Jaarberekening(maatregel, jaar, hoek).uiteinden();
            laagste.add(uiteinden.laagste());
            hoogste.add(uiteinden.hoogste());
        }
        Comparator<Stand> opNetto = Comparator.comparing(Stand::netto);
        return new Doorrekening(
                maatregel,
                jaar,
                midden,
                laagste.stream().min(opNetto).orElse(midden),
                hoogste.stream().max(opNetto).orElse(midden));
    }

    private static Map<String, BigDecimal> waarden(Maatregel maatregel, int jaar) {
        Map<String, BigDecimal> waarden = new HashMap<>();
        maatregel.drijfveren().forEach((naam, drijfveer) -> {
            if (drijfveer instanceof Drijfveer.Gegeven g) {
                waarden.put(naam, g.waarde().in(jaar));
            }
        });
        return waarden;
    }

    private static List<Map<String, BigDecimal>> hoeken(Maatregel maatregel, int jaar) {
        List<Map<String, BigDecimal>> hoeken = List.of(Map.of());
        for (Drijfveer.Gegeven drijfveer : teProberen(maatregel, jaar)) {
            List<Map<String, BigDecimal>> verder = new ArrayList<>();
            for (Map<String, BigDecimal> hoek : hoeken) {
                verder.add(met(hoek, drijfveer.naam(), drijfveer.laag().in(jaar)));
                verder.add(met(hoek, drijfveer.naam(), drijfveer.hoog().in(jaar)));
            }
            hoeken = verder;
        }
        return hoeken;
    }

    private static Map<String, BigDecimal> met(Map<String, BigDecimal> hoek, String naam, BigDecimal waarde) {
        Map<String, BigDecimal> meer = new HashMap<>(hoek);
        meer.put(naam, waarde);
        return meer;
    }

    private static List<Drijfveer.Gegeven> teProberen(Maatregel maatregel, int jaar) {
        Map<String, Integer> aantal = new HashMap<>();
        Set<String> grillig = new HashSet<>();
        maatregel.formules().forEach(formule -> tel(maatregel, formule, aantal, grillig));
        return maatregel.drijfveren().values().stream()
                .filter(Drijfveer.Gegeven.class::isInstance)
                .map(Drijfveer.Gegeven.class::cast)
                .filter(d -> grillig.contains(d.naam()) || aantal.getOrDefault(d.naam(), 0) > 1)
                .filter(d -> d.laag().in(jaar).compareTo(d.hoog().in(jaar)) < 0)
                .limit(MEESTE_PROBEREN)
                .toList();
    }

    /** Follows a calculated driver at most twice: more often does not change "more than once". */
    private static void tel(Maatregel maatregel, Formule formule, Map<String, Integer> aantal, Set<String> grillig) {
        grillig.addAll(formule.grillige());
        for (String naam : formule.namen()) {
            boolean vaker = aantal.merge(naam, 1, Integer::sum) > 2;
            if (!vaker && maatregel.drijfveren().get(naam) instanceof Drijfveer.Afgeleid a) {
                tel(maatregel, a.formule(), aantal, grillig);
                grillig.addAll(grillig.contains(naam) ? a.formule().namen() : List.of());
            }
        }
    }
}
