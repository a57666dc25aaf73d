// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.Gripvoorspeller;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.opslag.vraag.Vragen;

/**
 * What several years will cost per voorziening under unchanged policy, without a band: what those who steer lay their
 * intentions upon. A year that was asked before is read back.
 */
public final class Jarenverwachting {
    /** No band is asked, so one draw is enough; it also keeps these apart from forecasts that have one. */
    private static final int GEEN_BAND = 1;

    private static final long ZAAD = 1;

    private final Vragen vragen;
    private final Prognosearchief archief;
    private Optional<Feiten> feiten = Optional.empty();

    public Jarenverwachting(Vragen vragen, Prognosearchief archief) {
        this.vragen = vragen;
        this.archief = archief;
    }

    /** Everything in the store, read once. */
    public Feiten feiten() {
        if (feiten.isEmpty()) {
            feiten = Optional.of(Feitenlezer.lees(vragen));
        }
        return feiten.get();
    }

    /** The expectation per voorziening and part for one year. */
    public Uitkomst<Prognoseblad> in(int jaar, LocalDate peildatum) {
        var vraag = new Prognosevraag(jaar, peildatum, List.of("voorziening"), ZAAD, GEEN_BAND);
        var bewaard = archief.find(vraag);
        return bewaard.isPresent() ? new Cijfer<>(Prognoseblad.lees(bewaard.get())) : bereken(vraag);
    }

    private Uitkomst<Prognoseblad> bereken(Prognosevraag vraag) {
        var uitkomst = new Gripvoorspeller()
                .voorspel(feiten().op(vraag.peildatum()), vraag.jaar(), vraag.peildatum(), ZAAD, GEEN_BAND);
        if (uitkomst instanceof GeenCijfer<Voorspelling> geen) {
            return new GeenCijfer<>(geen.reden(), geen.toelichting());
        }
        var blad = Prognoseblad.van(((Cijfer<Voorspelling>) uitkomst).waarde(), vraag.per(), ZAAD);
        return new Cijfer<>(Prognoseblad.lees(archief.antwoord(vraag, blad::bytes)));
    }
}
