// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a 325 says of a whole declaration (IV087, TR342). Without DeclaratieAntwoord, or with an error code in the header
 * or in DeclaratieAntwoord, nothing is granted; 8001 grants all; 0200 grants all but the lines it lists.
 */
enum Declaratieoordeel {
    ALLES_TOEGEKEND,
    DEELS_AFGEWEZEN,
    ALLES_AFGEWEZEN;

    private static final String VOLLEDIG_TOEGEKEND = "8001";

    /** 0200 no remark, 0233 not judged, 8001 granted in full: all other codes of WJ001 are errors. */
    private static final Set<String> GEEN_FOUT = Set.of("0200", "0233", VOLLEDIG_TOEGEKEND);

    static Declaratieoordeel of(@Nullable String kopcodes, @Nullable String antwoordcodes) {
        if (antwoordcodes == null || heeftFout(antwoordcodes) || kopcodes != null && heeftFout(kopcodes)) {
            return ALLES_AFGEWEZEN;
        }
        return antwoordcodes.contains(VOLLEDIG_TOEGEKEND) ? ALLES_TOEGEKEND : DEELS_AFGEWEZEN;
    }

    static boolean heeftFout(String codes) {
        return !GEEN_FOUT.containsAll(Set.copyOf(List.of(codes.split(" "))));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
