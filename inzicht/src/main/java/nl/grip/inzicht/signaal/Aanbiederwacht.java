// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal;

import java.util.ArrayList;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.signaal.Signaal.Soort;

/**
 * Follows one aanbieder from month end to month end. At each it knows only what was known then: the running clients, and
 * how this aanbieder used to declare. Silence is two months or more without any bill while many were expected; a change of
 * pace is fewer or more bills for the latest months of care than its own pattern can explain.
 */
final class Aanbiederwacht {
    private static final int GENOEG = 30;
    private static final int RUST = 12;
    private static final int VEEL = 7;
    private static final int BIJNA_NIEMAND = 10;
    private static final int[] VENSTERS = {2, 6};
    private static final double MERKBAAR = 0.1;
    private static final double TEMPOGRENS = 5;
    private static final int ENKELE = 3;

    private final Aanbiederverloop verloop;
    private final Ervaring ervaring;
    private final List<Signaal> signalen = new ArrayList<>();
    private final java.util.Map<Soort, Integer> laatst = new java.util.EnumMap<>(Soort.class);
    private int stilSinds = Integer.MAX_VALUE;
    private double gemist;
    private int verstoordVan = Integer.MAX_VALUE;
    private int verstoordTot = Integer.MIN_VALUE;

    private Aanbiederwacht(Aanbiederverloop verloop, Ervaring ervaring) {
        this.verloop = verloop;
        this.ervaring = ervaring;
    }

    static List<Signaal> bewaak(Aanbiederverloop verloop, Ervaring ervaring, int laatste) {
        Aanbiederwacht wacht = new Aanbiederwacht(verloop, ervaring);
        for (int op = ervaring.begin(); op <= laatste; op++) {
            wacht.kijk(op);
        }
        return wacht.signalen;
    }

    private void kijk(int op) {
        Declaratiepatroon patroon = ervaring.patroon(verloop, op, m -> m >= verstoordVan && m <= verstoordTot);
        if (patroon.rekeningen() < GENOEG) {
            return;
        }
        stilte(op, patroon);
        if (verloop.ontvangen(op) > 0 && ervaring.isGenoegVoorTempo(op)) {
            tempo(op, patroon);
        }
    }

    private void stilte(int op, Declaratiepatroon patroon) {
        if (isLeeg(op)) {
            meldStil(op, op, "Alle hulp bij deze aanbieder is gestopt.");
        } else if (verloop.ontvangen(op) > 0) {
            verstoordTot = verstoordTot == Integer.MAX_VALUE ? op : verstoordTot;
            stilSinds = Integer.MAX_VALUE;
            gemist = 0;
        } else {
            stil(op, patroon);
        }
    }

    private void stil(int op, Declaratiepatroon patroon) {
        double verwacht = verwacht(op, patroon);
        gemist += verwacht;
        stilSinds = stilSinds == Integer.MAX_VALUE && verwacht >= 1 ? op : stilSinds;
        if (stilSinds < op && gemist >= Verrassing.GRENS) {
            meldStil(op, stilSinds, "Er kwam geen enkele rekening, terwijl de hulp doorloopt.");
        }
    }

    private void meldStil(int op, int sinds, String toelichting) {
        if (verstoordTot != Integer.MAX_VALUE) {
            verstoordVan = sinds - RUST;
            verstoordTot = Integer.MAX_VALUE;
            meld(Soort.STILLE_AANBIEDER, op, sinds, gemist, toelichting);
        }
    }

    /** Nobody runs any more, and hardly anybody did last month, where many did the month before: also who fails loses some late. */
    private boolean isLeeg(int op) {
        long liepen = verloop.clienten(op - 2, op);
        return liepen >= VEEL
                && verloop.clienten(op - 1, op) * BIJNA_NIEMAND <= liepen
                && verloop.clienten(op, op) == 0;
    }

    private double verwacht(int op, Declaratiepatroon patroon) {
        double som = 0;
        for (int d = 0; d < Aanbiederverloop.LANGST; d++) {
            som += verloop.rekeningen(op - d, op, ervaring.opbrengst(op)) * patroon.aandeel(op - d, d);
        }
        return som;
    }

    private void tempo(int op, Declaratiepatroon patroon) {
        for (int venster : VENSTERS) {
            Stand trager = stand(op - venster, op - 1, op, patroon);
            if (trager.isMinder() && trager.verrassing() >= TEMPOGRENS) {
                meldTempo(Soort.DECLAREERT_TRAGER, op, trager, "Rekeningen komen later dan deze aanbieder gewend was.");
            }
            Stand sneller = stand(op - venster + 1, op, op, patroon);
            if (sneller.isMeer() && sneller.verrassing() >= TEMPOGRENS) {
                meldTempo(
                        Soort.DECLAREERT_SNELLER,
                        op,
                        sneller,
                        "Rekeningen komen eerder dan deze aanbieder gewend was.");
            }
        }
    }

    private void meldTempo(Soort soort, int op, Stand stand, String toelichting) {
        Integer vorige = laatst.put(soort, op);
        if (vorige == null || op - vorige > RUST) {
            meld(soort, op, op - 1, Math.abs(stand.verwacht() - stand.gezien()), toelichting);
        }
    }

    private Stand stand(int van, int tot, int op, Declaratiepatroon patroon) {
        double aantal = 0;
        double verwacht = 0;
        double gezien = 0;
        for (int m = van; m <= tot; m++) {
            if (m < verstoordVan || m > verstoordTot) {
                aantal += verloop.clienten(m, op);
                verwacht += verloop.rekeningen(m, op, ervaring.opbrengst(op)) * patroon.binnen(m, op - m);
                gezien += verloop.binnen(m, op);
            }
        }
        return new Stand(aantal, verwacht, gezien);
    }

    private record Stand(double aantal, double verwacht, double gezien) {
        boolean isMinder() {
            return gezien < verwacht * (1 - MERKBAAR) && gezien <= verwacht - ENKELE;
        }

        boolean isMeer() {
            return gezien > verwacht * (1 + MERKBAAR) && gezien >= verwacht + ENKELE;
        }

        double verrassing() {
            return Verrassing.binomiaal(aantal, gezien, verwacht);
        }
    }

    private void meld(Soort soort, int op, int sinds, double rekeningen, String toelichting) {
        signalen.add(new Signaal(
                soort,
                verloop.aanbieder(),
                "",
                Maandnummer.maand(sinds),
                Maandnummer.maand(op).atEndOfMonth(),
                new Bedrag(Math.round(rekeningen * verloop.centenPerRekening())),
                toelichting));
    }
}
