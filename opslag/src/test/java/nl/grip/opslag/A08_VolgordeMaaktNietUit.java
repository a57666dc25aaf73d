// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.grip.opslag.controle.Controlegetal;

/** The same facts, in any order, copied, in envelopes, in one go or file by file: the same store. */
class A08_VolgordeMaaktNietUit {
    private static final String FEITEN = "SELECT f.* EXCLUDE (client), o.ontvangen_op FROM feit.declaratieregel AS f"
            + " JOIN beheer.ontvangst AS o ON o.inhoud = f.bericht ORDER BY f.bericht, f.rij";

    private static Path temp;

    @BeforeContainer
    static void maakMap() throws IOException {
        temp = Files.createTempDirectory("volgorde");
    }

    @AfterContainer
    static void ruimOp() throws IOException {
        try (var alles = Files.walk(temp)) {
            alles.sorted(Collections.reverseOrder()).forEach(pad -> pad.toFile().delete());
        }
    }

    @Property(tries = 8)
    void deFeitenZijnGelijk(@ForAll Random toeval, @ForAll @IntRange(min = 1, max = 6) int inKeren) throws IOException {
        List<String> recht = recht();
        assertThat(feiten(geschud(recht, toeval), inKeren)).isEqualTo(feiten(recht, 1));
    }

    @Example
    void eenAndereDagVanOntvangstGeeftEenAnderControlegetal() throws IOException {
        List<String> recht = recht();
        assertThat(feiten(recht.subList(2, 3), 1)).isNotEqualTo(feiten(recht.subList(1, 2), 1));
    }

    /** Every message bare, and in two envelopes of other days. */
    private static List<String> recht() {
        List<String> alles = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            String bericht = Nepbericht.of("9000000" + i, "2026-07-0" + i, 100 * i, 10 * i);
            alles.add(bericht);
            alles.add(Nepbericht.inEnvelop("2026-06-2" + i, bericht));
            alles.add(Nepbericht.inEnvelop("2026-08-2" + i, bericht));
        }
        return alles;
    }

    /** Another order, and some of them again. */
    private static List<String> geschud(List<String> recht, Random toeval) {
        List<String> geschud = new ArrayList<>(recht);
        geschud.addAll(recht.subList(0, toeval.nextInt(recht.size())));
        Collections.shuffle(geschud, toeval);
        return geschud;
    }

    private static List<?> feiten(List<String> berichten, int inKeren) throws IOException {
        try (Proefmagazijn proef = new Proefmagazijn(Files.createTempDirectory(temp, "m"))) {
            int stap = berichten.size() / inKeren + 1;
            for (int van = 0; van < berichten.size(); van += stap) {
                proef.leest(genummerd(berichten.subList(van, Math.min(van + stap, berichten.size()))));
            }
            return List.of(
                    proef.rijen(FEITEN),
                    List.of(Controlegetal.list(proef.magazijn().vragen())));
        }
    }

    private static Map<String, String> genummerd(List<String> berichten) {
        Map<String, String> genummerd = new LinkedHashMap<>();
        berichten.forEach(bericht -> genummerd.put("bestand" + genummerd.size(), bericht));
        return genummerd;
    }
}
