// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.rol.Rollentabel;
import nl.grip.bronnen.Feitsoort;
import nl.grip.bronnen.Feitsoort.Inhoud;
import nl.grip.bronnen.Feitsoort.Kolom;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.opslag.vernietiging.Bewaartermijn;
import nl.grip.rapportage.bron.Verwerking;
import nl.grip.rapportage.bron.Verwerking.Gegeven;
import nl.grip.rapportage.bron.Verwerking.Recht;
import nl.grip.rapportage.bron.Verwerking.Termijn;

/** The tables that the program obeys, read for who must account for them: fields, roles and terms. */
final class Verwerkingstabellen {
    private static final String CLIENT = "client";
    private static final String TRAJECT = "/traject";

    private Verwerkingstabellen() {}

    /** @param dag the terms that are law on it */
    static Verwerking lees(LocalDate dag) {
        var tabel = Rollentabel.laad();
        return new Verwerking(
                Feitsoorten.list().stream()
                        .filter(Verwerkingstabellen::gaatOverMensen)
                        .map(Verwerkingstabellen::gegeven)
                        .toList(),
                Arrays.stream(Rol.values()).map(rol -> recht(rol, tabel)).toList(),
                Bewaartermijn.list(dag).stream()
                        .map(termijn -> new Termijn(termijn.domein(), termijn.jaren(), termijn.artikel()))
                        .toList());
    }

    private static boolean gaatOverMensen(Feitsoort soort) {
        return soort.kolommen().stream().anyMatch(kolom -> kolom.naam().equals(CLIENT));
    }

    private static Gegeven gegeven(Feitsoort soort) {
        return new Gegeven(
                soort.naam(),
                namen(soort.kolommen()),
                namen(soort.kolommen().stream()
                        .filter(kolom -> kolom.inhoud() == Inhoud.PSEUDONIEM)
                        .toList()));
    }

    private static List<String> namen(List<Kolom> kolommen) {
        return kolommen.stream().map(Kolom::naam).toList();
    }

    private static Recht recht(Rol rol, Rollentabel tabel) {
        var bezoek = new Bezoek(rol, true, tabel);
        return new Recht(rol.naam(), bezoek.magKleinGetal(), bezoek.magRegels(), bezoek.mag(TRAJECT));
    }
}
