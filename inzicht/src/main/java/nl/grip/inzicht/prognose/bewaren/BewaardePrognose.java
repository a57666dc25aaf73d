// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.Prognosestand;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.opslag.archief.Archief;
import nl.grip.opslag.vraag.Vragen;

/**
 * The forecast per voorziening of the year of a day: as {@code grip prognose --per voorziening} gave it, worked out and kept
 * when nobody asked for it since the last file was read.
 */
public final class BewaardePrognose implements Prognosestand {
    private static final List<String> PER = List.of("voorziening");
    private static final long ZAAD = 1;
    private static final int TREKKINGEN = 2000;
    private static final String LAATST_GELEZEN = "SELECT CAST(max(epoch(gelezen_op)) AS BIGINT) FROM beheer.waarneming";

    private final Archief archief;
    private final Vragen vragen;
    private final LocalDate vandaag;

    public BewaardePrognose(Archief archief, Vragen vragen, LocalDate vandaag) {
        this.archief = archief;
        this.vragen = vragen;
        this.vandaag = vandaag;
    }

    @Override
    public List<Verwacht> op(Peildatum dag) {
        var vraag = Prognosevraag.van(dag.datum().getYear(), dag.datum(), PER, ZAAD, TREKKINGEN);
        var prognoses = new Prognosearchief(archief, vragen, Modelversie.bepaal());
        var blad = laatstGelezen()
                .flatMap(gelezen -> prognoses.findNa(vraag, gelezen))
                .map(Prognoseblad::lees)
                .or(() -> bereken(prognoses, vraag));
        return blad.map(b -> verwacht(vraag, b)).orElse(List.of());
    }

    private Optional<Prognoseblad> bereken(Prognosearchief prognoses, Prognosevraag vraag) {
        return new Jaarprognose(vragen, prognoses, vandaag).voorspel(vraag) instanceof Cijfer<Prognoseblad> cijfer
                ? Optional.of(cijfer.waarde())
                : Optional.empty();
    }

    private Optional<Long> laatstGelezen() {
        var seconde = vragen.stel(LAATST_GELEZEN, Map.of()).rijen().get(0).get(0);
        return Optional.ofNullable(seconde).map(s -> Long.parseLong(s.toString()));
    }

    private static List<Verwacht> verwacht(Prognosevraag vraag, Prognoseblad blad) {
        var bronId = "prognose-" + vraag.peildatum();
        return blad.rijen().stream()
                .filter(rij -> rij.onderdeel().equals(Prognosetabel.TOTAAL))
                .filter(rij -> !rij.sleutel().get(0).equals(Prognosetabel.TOTAAL))
                .map(rij -> new Verwacht(bronId, vraag.jaar(), rij.sleutel().get(0), rij.verwacht()))
                .toList();
    }
}
