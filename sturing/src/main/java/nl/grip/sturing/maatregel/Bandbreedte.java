// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.grip.sturing.Getal;

/** Lowest and highest yearly saving of a measure that was estimated in a band; "less than 0" counts as 0 (AEF, Westland 2019). */
public record Bandbreedte(BigDecimal laag, BigDecimal hoog) {
    private static final Pattern GETAL = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");
    private static final Pattern ONDER_NUL = Pattern.compile("< ?0|-" + GETAL);

    /** Empty when a border is not known. */
    public static Optional<Bandbreedte> van(Kenmerken.Raming raming) {
        return grens(raming.laag()).flatMap(laag -> grens(raming.hoog()).map(hoog -> new Bandbreedte(laag, hoog)));
    }

    /** {@code 300000}, or {@code <0}; of something else, such as {@code <50000}, the border is not known. */
    private static Optional<BigDecimal> grens(String tekst) {
        if (ONDER_NUL.matcher(tekst).matches()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return GETAL.matcher(tekst).matches() ? Optional.of(new BigDecimal(tekst)) : Optional.empty();
    }

    public static Bandbreedte som(List<Bandbreedte> breedten) {
        return new Bandbreedte(
                Getal.som(breedten.stream().map(Bandbreedte::laag).toList()),
                Getal.som(breedten.stream().map(Bandbreedte::hoog).toList()));
    }
}
