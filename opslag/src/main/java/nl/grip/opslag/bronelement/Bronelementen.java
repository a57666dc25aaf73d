// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bronelement;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.grip.basis.Herkomst;
import nl.grip.opslag.bronpak.Bronmap;
import nl.grip.opslag.bronpak.Bronpak;
import nl.grip.opslag.fout.BronpakBeschadigd;
import nl.grip.opslag.herschrijven.Bronherschrijver;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/** Finds the element behind a row, in the kept source of the message that was seen first. */
public final class Bronelementen {
    private static final String HERKOMST =
            "SELECT bericht, bestand, regel, plaats FROM herkomst WHERE bron_id = :bron_id";
    private static final String BEWAARD = """
            SELECT batch, sha256
            FROM beheer.waarneming
            WHERE inhoud = :inhoud AND uitkomst = 'gelezen'
            ORDER BY batch, sha256""";

    private final Vragen vragen;
    private final Bronmap bronnen;

    public Bronelementen(Vragen vragen, Bronmap bronnen) {
        this.vragen = vragen;
        this.bronnen = bronnen;
    }

    /** Empty when there is no such row, or when it has no text to show (a worksheet). */
    public Optional<Bronelement> find(String bronId) {
        return rij(HERKOMST, Map.of("bron_id", bronId)).flatMap(rij -> element(tekst(rij, 0), herkomst(rij)));
    }

    private Optional<Bronelement> element(String bericht, Herkomst herkomst) {
        List<@Nullable Object> bewaard = rij(BEWAARD, Map.of("inhoud", bericht)).orElseThrow();
        try (Bronpak pak = bronnen.open(tekst(bewaard, 0));
                InputStream bron = pak.open(pak.find(tekst(bewaard, 1)).orElseThrow())) {
            return lees(bron, herkomst).map(tekst -> new Bronelement(herkomst, tekst));
        } catch (IOException fout) {
            throw new BronpakBeschadigd("bron van bericht " + bericht);
        }
    }

    /** A message has elements with a path; a table has lines. */
    private static Optional<String> lees(InputStream bron, Herkomst herkomst) throws IOException {
        return herkomst.plaats().startsWith("Bericht/")
                ? Bronherschrijver.element(bron, herkomst.plaats())
                : Tabelregel.lees(bron, herkomst.regel());
    }

    private Optional<List<@Nullable Object>> rij(String sql, Map<String, String> waarden) {
        return vragen.stel(sql, waarden).rijen().stream().findFirst();
    }

    private static Herkomst herkomst(List<@Nullable Object> rij) {
        return new Herkomst(tekst(rij, 1), ((Number) Objects.requireNonNull(rij.get(2))).longValue(), tekst(rij, 3));
    }

    private static String tekst(List<@Nullable Object> rij, int kolom) {
        return String.valueOf(rij.get(kolom));
    }
}
