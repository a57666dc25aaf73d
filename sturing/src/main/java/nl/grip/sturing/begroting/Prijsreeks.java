// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;

/**
 * In which prices the amounts of a series are. A series is in the prices of one year, or each year in its own; anything else
 * shows a deficit or a surplus that is not there (Westland 2019: income indexed, costs not), and has no saldo.
 */
public record Prijsreeks(List<Peil> peilen) {
    /** Why there is no figure. */
    public static final String ZIN =
            "De bedragen staan in prijzen van verschillende jaren. Zet ze eerst in prijzen van een jaar.";

    public Prijsreeks {
        peilen = List.copyOf(peilen);
    }

    /** @param prijspeil year of the prices; empty when nobody said: then it stops nothing */
    public record Peil(int jaar, Optional<Integer> prijspeil) {}

    public boolean isOngelijk() {
        var bekend =
                peilen.stream().filter(peil -> peil.prijspeil().isPresent()).toList();
        boolean eigenJaar = bekend.stream().allMatch(Prijsreeks::isLopend);
        return !eigenJaar && bekend.stream().map(Peil::prijspeil).distinct().count() > 1;
    }

    /** Whether amounts can be laid beside costs, that are in the prices of their own year. */
    public boolean isLopend() {
        return peilen.stream().filter(peil -> peil.prijspeil().isPresent()).allMatch(Prijsreeks::isLopend);
    }

    private static boolean isLopend(Peil peil) {
        return Objects.equals(peil.prijspeil(), Optional.of(peil.jaar()));
    }

    /** The saldo of a layer in this series. */
    Uitkomst<Bedrag> saldo(Bedrag saldo) {
        return isOngelijk() ? ongelijk() : new Cijfer<>(saldo);
    }

    static <T> Uitkomst<T> ongelijk() {
        return new GeenCijfer<>(Reden.ONGELIJK_PRIJSPEIL, ZIN);
    }
}
