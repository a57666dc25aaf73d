// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.grip.basis.Herkomst;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import org.jspecify.annotations.Nullable;

/**
 * From rows of the store to figures. Sums are exact; the one place where a quotient is made and rounded is here.
 *
 * @param breedte how many columns the breakdown has; they come first
 * @param kop says which sums are amounts, shown with two decimals
 */
record Rijvorm(int breedte, Kop kop) {
    private static final int DECIMALEN = 6;
    /** How many decimals a part of a share has, and what an amount among them has behind its cents. */
    private static final int LANG = 18;

    private static final BigInteger STAART = BigInteger.TEN.pow(LANG - 2);
    private static final String ONGEDEFINIEERD = "Dit is hier niet te berekenen. Kijk bij wat dit cijfer niet vertelt.";

    Antwoord.Rij cijfer(List<String> kolommen, List<@Nullable Object> rij) {
        String grootheid = tekst(rij.get(breedte));
        Optional<BigDecimal> teller = getal(kolommen, rij, "teller").map(t -> som(grootheid, "teller", t));
        Optional<BigDecimal> noemer = getal(kolommen, rij, "noemer").map(n -> som(grootheid, "noemer", n));
        return new Antwoord.Rij(
                sleutel(rij),
                grootheid,
                teller,
                noemer,
                reden(kolommen, rij).orElseGet(() -> waarde(kolommen, rij, teller, noemer)),
                getal(kolommen, rij, "volledigheid_pct").map(pct -> pct.setScale(1, RoundingMode.HALF_UP)));
    }

    Antwoord.Rij geen(String grootheid, GeenCijfer<BigDecimal> waarom) {
        List<String> leeg = java.util.Collections.nCopies(breedte, "");
        return new Antwoord.Rij(leeg, grootheid, Optional.empty(), Optional.empty(), waarom, Optional.empty());
    }

    Bronregel bronregel(List<@Nullable Object> rij) {
        String rol = tekst(rij.get(breedte + 1));
        Herkomst herkomst = new Herkomst(
                tekst(rij.get(breedte + 4)),
                getal(rij.get(breedte + 5)).map(BigDecimal::longValueExact).orElse(0L),
                tekst(rij.get(breedte + 6)));
        return new Bronregel(
                sleutel(rij),
                tekst(rij.get(breedte)),
                rol,
                som(tekst(rij.get(breedte)), rol, getal(rij.get(breedte + 2)).orElseThrow()),
                tekst(rij.get(breedte + 3)),
                herkomst);
    }

    Bronregel.Som som(List<@Nullable Object> rij) {
        String rol = tekst(rij.get(1));
        long aantal = getal(rij.get(3)).orElseThrow().longValueExact();
        BigDecimal som = som(tekst(rij.get(0)), rol, getal(rij.get(2)).orElseThrow());
        return new Bronregel.Som(tekst(rij.get(0)), rol, som, aantal);
    }

    private Uitkomst<BigDecimal> waarde(
            List<String> kolommen,
            List<@Nullable Object> rij,
            Optional<BigDecimal> teller,
            Optional<BigDecimal> noemer) {
        return getal(kolommen, rij, "waarde")
                .map(waarde -> som(tekst(rij.get(breedte)), "waarde", waarde))
                .or(() -> noemer.filter(n -> n.signum() != 0).flatMap(n -> teller.map(t -> quotient(t, n))))
                .<Uitkomst<BigDecimal>>map(Cijfer::new)
                .orElseGet(() -> new GeenCijfer<>(Reden.NIET_GEDEFINIEERD, ONGEDEFINIEERD));
    }

    private static Optional<Uitkomst<BigDecimal>> reden(List<String> kolommen, List<@Nullable Object> rij) {
        int plaats = kolommen.indexOf("geen_cijfer");
        return plaats < 0 || rij.get(plaats) == null
                ? Optional.empty()
                : Optional.of(new GeenCijfer<>(
                        Reden.valueOf(tekst(rij.get(plaats)).toUpperCase(Locale.ROOT)), ONGEDEFINIEERD));
    }

    private static BigDecimal quotient(BigDecimal teller, BigDecimal noemer) {
        return teller.divide(noemer, DECIMALEN, RoundingMode.HALF_UP);
    }

    private BigDecimal som(String grootheid, String rol, BigDecimal getal) {
        BigDecimal kort = kort(getal);
        return kop.isBedrag(grootheid, rol) && kort.scale() < 2 ? kort.setScale(2) : kort;
    }

    /** Without zeros that mean nothing; many at once first, for an answer may have tens of thousands of amounts. */
    private static BigDecimal kort(BigDecimal getal) {
        BigDecimal kaal = (getal.scale() == LANG ? zonderStaart(getal) : getal).stripTrailingZeros();
        return kaal.scale() < 0 ? kaal.setScale(0) : kaal;
    }

    private static BigDecimal zonderStaart(BigDecimal getal) {
        BigInteger[] delen = getal.unscaledValue().divideAndRemainder(STAART);
        return delen[1].signum() == 0 ? new BigDecimal(delen[0], 2) : getal;
    }

    private List<String> sleutel(List<@Nullable Object> rij) {
        return rij.subList(0, breedte).stream().map(Rijvorm::deel).toList();
    }

    private static String deel(@Nullable Object waarde) {
        return waarde instanceof BigDecimal getal ? kort(getal).toPlainString() : tekst(waarde);
    }

    private static Optional<BigDecimal> getal(List<String> kolommen, List<@Nullable Object> rij, String kolom) {
        int plaats = kolommen.indexOf(kolom);
        return plaats < 0 ? Optional.empty() : getal(rij.get(plaats));
    }

    private static Optional<BigDecimal> getal(@Nullable Object ruw) {
        if (ruw instanceof BigDecimal getal) {
            return Optional.of(getal);
        }
        return Optional.ofNullable(ruw).map(waarde -> new BigDecimal(waarde.toString()));
    }

    private static String tekst(@Nullable Object waarde) {
        return Objects.toString(waarde, "");
    }
}
