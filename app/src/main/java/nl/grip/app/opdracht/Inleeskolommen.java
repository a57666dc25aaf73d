// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.Arrays;
import java.util.List;
import nl.grip.opslag.inlezen.Inleesregel;
import org.jspecify.annotations.Nullable;

/** The columns of {@code grip inlezen} (contract section 1). */
final class Inleeskolommen {
    static final List<String> NAMEN = List.of(
            "bestand",
            "sha256",
            "soort",
            "release",
            "afzender",
            "ontvangen_op",
            "ontvangen_bron",
            "rijen",
            "aanvaard",
            "geweigerd",
            "bedrag",
            "uitkomst",
            "reden");

    private Inleeskolommen() {}

    static List<@Nullable Object> waarden(Inleesregel regel) {
        return Arrays.asList(
                regel.bestand(),
                regel.sha256(),
                regel.soort(),
                regel.release(),
                regel.afzender(),
                regel.ontvangenOp().orElse(null),
                regel.ontvangenBron(),
                regel.rijen(),
                regel.aanvaard(),
                regel.geweigerd(),
                regel.bedrag().orElse(null),
                regel.uitkomst().code(),
                regel.reden());
    }
}
