// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Feitsoort;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.bronnen.Postcode;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.Rijontvanger;
import nl.grip.bronnen.berichten.Bevindingen;
import org.jspecify.annotations.Nullable;

/** A row of a table of its own is one fact. */
final class Tabelfeiten implements Feitmaker {
    private final Tabelsoort soort;
    private final Feitsoort feit;
    private final List<String> plaatsen;
    private final Pseudonimisering pseudonimisering;
    private final Rijontvanger ontvanger;
    private final Optional<Verschuivingscontrole> verschuivingen;
    private Bedrag bedrag = Bedrag.NUL;

    Tabelfeiten(Tabelsoort soort, Pseudonimisering pseudonimisering, Rijontvanger ontvanger) {
        this.soort = soort;
        this.feit = Feitsoorten.get(soort.feit());
        this.plaatsen = feit.kolommen().stream().map(Feitsoort.Kolom::naam).toList();
        this.pseudonimisering = pseudonimisering;
        this.ontvanger = ontvanger;
        this.verschuivingen = Verschuivingscontrole.van(soort);
    }

    @Override
    public boolean neem(int nummer, int regel, List<@Nullable Object> waarden) {
        var rij = new @Nullable Object[plaatsen.size()];
        for (int i = 0; i < waarden.size(); i++) {
            var kolom = soort.kolommen().get(i);
            rij[plaatsen.indexOf(kolom.naar())] = bewaard(kolom, waarden.get(i));
        }
        if (!soort.geld().isEmpty() && rij[plaatsen.indexOf(soort.geld())] instanceof Long centen) {
            bedrag = bedrag.plus(new Bedrag(centen));
        }
        verschuivingen.ifPresent(controle -> controle.neem(regel, waarden));
        ontvanger.neem(new Feitrij(feit, nummer, regel, "", Collections.unmodifiableList(Arrays.asList(rij))));
        return true;
    }

    @Override
    public void sluit(Bevindingen bevindingen) {
        verschuivingen.ifPresent(controle -> controle.sluit(bevindingen));
    }

    /** What points at a person does not leave the reader. */
    private @Nullable Object bewaard(Kolom kolom, @Nullable Object waarde) {
        if (waarde == null) {
            return null;
        }
        return switch (kolom.soort()) {
            case CLIENT -> pseudonimisering.client((String) waarde);
            case POSTCODE -> Postcode.pseudoniem((String) waarde, pseudonimisering);
            default -> waarde;
        };
    }

    @Override
    public Bedrag bedrag() {
        return bedrag;
    }
}
