// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import java.math.BigDecimal;
import java.util.Comparator;

/** A printed figure beside the computed one: a row of {@code maatregelen narekenen}. */
public record Toets(GedruktCijfer cijfer, BigDecimal berekend, Soort soort, String toelichting) {
    /** By stuk, tabel, maatregel, grootheid and jaar, each by code point. */
    public static final Comparator<Toets> VOLGORDE = Comparator.<Toets, String>comparing(t -> t.cijfer.stuk())
            .thenComparing(t -> t.cijfer.tabel())
            .thenComparing(t -> t.cijfer.maatregel())
            .thenComparing(t -> t.cijfer.grootheid().code())
            .thenComparing(t -> t.cijfer.jaar())
            .thenComparing(t -> t.cijfer.herkomst().regel());

    public BigDecimal verschil() {
        return cijfer.bedrag().subtract(berekend);
    }

    public boolean botst() {
        return soort != Soort.KLOPT;
    }

    boolean isVerkeerdeSom() {
        return botst() && (cijfer.isMaatregeltotaal() || cijfer.isJaartotaal());
    }

    /** A value as it is shown: euro with at least two decimals, counts and shares as short as they are. */
    public String toon(BigDecimal waarde) {
        BigDecimal kort = waarde.stripTrailingZeros();
        int decimalen = cijfer.grootheid().isEuro() ? 2 : 0;
        return (kort.scale() < decimalen ? kort.setScale(decimalen) : kort).toPlainString();
    }
}
