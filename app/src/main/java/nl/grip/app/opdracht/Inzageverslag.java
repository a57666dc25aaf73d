// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.opslag.inzage.Inzage;
import nl.grip.opslag.inzage.Inzage.Element;
import nl.grip.opslag.inzage.Inzagelog.Blik;
import nl.grip.opslag.vraag.Tabel;
import org.jspecify.annotations.Nullable;

/** Everything on one person as one list: which part, which row of it, which column, and what stands there. */
final class Inzageverslag {
    static final List<String> KOLOMMEN = List.of("onderdeel", "rij", "kolom", "waarde");
    private final Rijschrijver rijen;

    Inzageverslag(Rijschrijver rijen) {
        this.rijen = rijen;
    }

    void toon(Inzage inzage) {
        inzage.feiten().forEach((naam, tabel) -> toon("feit:" + naam, tabel));
        toon("waarneming", inzage.waarnemingen());
        for (int i = 0; i < inzage.elementen().size(); i++) {
            toon(i + 1, inzage.elementen().get(i));
        }
        for (int i = 0; i < inzage.blikken().size(); i++) {
            toon(i + 1, inzage.blikken().get(i));
        }
    }

    private void toon(String onderdeel, Tabel tabel) {
        for (int rij = 0; rij < tabel.rijen().size(); rij++) {
            for (int kolom = 0; kolom < tabel.kolommen().size(); kolom++) {
                veld(
                        onderdeel,
                        rij + 1,
                        tabel.kolommen().get(kolom),
                        tabel.rijen().get(rij).get(kolom));
            }
        }
    }

    private void toon(int rij, Element element) {
        veld("bron", rij, "bestand", element.bestand());
        veld("bron", rij, "sha256", element.sha256());
        veld("bron", rij, "element", element.tekst());
    }

    private void toon(int rij, Blik blik) {
        veld("inzage", rij, "tijd", blik.tijd().atOffset(ZoneOffset.UTC));
        veld("inzage", rij, "wie", blik.wie());
        veld("inzage", rij, "reden", blik.reden());
    }

    private void veld(String onderdeel, int rij, String kolom, @Nullable Object waarde) {
        rijen.rij(Arrays.asList(onderdeel, rij, kolom, waarde));
    }
}
