// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However a message is written or wrapped: what it says is the same. */
class A11_VerpakkingProperties {
    @Property(tries = 60)
    void voorvoegselsWitruimteEnCommentaarVeranderenNiets(@ForAll @IntRange(max = 5) int soort, @ForAll long zaad) {
        var tekst = Eigenbericht.tekst(Eigenbericht.SOORTEN.get(soort));
        var anders = herschreven(tekst, new Random(zaad));
        assertThat(Eigenbericht.lees(anders).oordeel().reden()).isEmpty();
        assertThat(waarden(anders)).isEqualTo(waarden(tekst));
    }

    @Property(tries = 40)
    void deVolgordeVanBestandenVerandertGeenRij(@ForAll long zaad) {
        List<String> volgorde = new ArrayList<>(Eigenbericht.SOORTEN);
        volgorde.addAll(Eigenbericht.SOORTEN);
        Collections.shuffle(volgorde, new Random(zaad));
        for (var soort : volgorde) {
            var tekst = Eigenbericht.tekst(soort);
            assertThat(Eigenbericht.lees(tekst)).isEqualTo(Eigenbericht.lees(tekst));
        }
    }

    private static List<List<Object>> waarden(String tekst) {
        return Eigenbericht.lees(tekst).rijen().stream()
                .map(rij -> (List<Object>) new ArrayList<Object>(rij.waarden()))
                .toList();
    }

    private static String herschreven(String tekst, Random toeval) {
        var anders = tekst;
        if (toeval.nextBoolean()) {
            anders = anders.replace("<m:", "<").replace("</m:", "</").replace("xmlns:m=", "xmlns=");
        }
        if (toeval.nextBoolean()) {
            anders =
                    anders.replace("<b:", "<basis:").replace("</b:", "</basis:").replace("xmlns:b=", "xmlns:basis=");
        }
        if (toeval.nextBoolean()) {
            anders = anders.replaceAll(">\\s+<", "><");
        }
        if (toeval.nextBoolean()) {
            anders = anders.replace("Nummer>1001<", "Nummer> +0<!-- x -->1001 <");
        }
        if (toeval.nextBoolean()) {
            anders = anders.replace(">2026-02-01<", "><![CDATA[2026-02]]>-01 <");
        }
        return anders;
    }
}
