// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Postcode;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.Rijontvanger;
import nl.grip.bronnen.berichten.Bevindingen;
import org.jspecify.annotations.Nullable;

/** The second time through a table file: every row becomes a fact, or findings for all of its wrong cells. */
final class Tabelrijen {
    private final Tabelsoort soort;
    private final Bevindingen bevindingen;
    private final Rijontvanger ontvanger;
    private final boolean overslaan;
    private final Pseudonimisering pseudonimisering;
    private boolean naKop;
    private int aantal;
    private Bedrag bedrag = Bedrag.NUL;

    Tabelrijen(
            Tabelsoort soort,
            Bevindingen bevindingen,
            Rijontvanger ontvanger,
            boolean overslaan,
            Pseudonimisering pseudonimisering) {
        this.soort = soort;
        this.bevindingen = bevindingen;
        this.ontvanger = ontvanger;
        this.overslaan = overslaan;
        this.pseudonimisering = pseudonimisering;
    }

    int aantal() {
        return aantal;
    }

    Optional<Bedrag> bedrag() {
        return soort.geld().isEmpty() ? Optional.empty() : Optional.of(bedrag);
    }

    void neem(Cel.Rij rij, Tabelkop kop, Schrijfwijze wijze) {
        if (naKop && !rij.isLeeg()) {
            aantal++;
            verwerk(rij, kop, wijze);
        }
        naKop = true;
    }

    private void verwerk(Cel.Rij rij, Tabelkop kop, Schrijfwijze wijze) {
        var waarden = new @Nullable Object[soort.feit().kolommen().size()];
        boolean goed = heeftBreedte(rij, kop);
        for (int i = 0; i < soort.kolommen().size() && rij.cellen().size() <= kop.breedte(); i++) {
            goed &= vul(waarden, soort.kolommen().get(i), kop.cel(rij, i), rij.regel(), wijze);
        }
        if (goed && !bevindingen.isGeweigerd()) {
            telOp(waarden);
            ontvanger.neem(new Feitrij(
                    soort.feit(), aantal, rij.regel(), "", Collections.unmodifiableList(Arrays.asList(waarden))));
        }
    }

    /** Cells beyond the header mean that a separator stands inside a value: the columns cannot be trusted. */
    private boolean heeftBreedte(Cel.Rij rij, Tabelkop kop) {
        boolean past = rij.cellen().size() <= kop.breedte();
        if (!past) {
            meldFout(rij.regel(), "", rij.cellen().size() + " cellen", kop.breedte() + " cellen, zoals de kop");
        }
        return past;
    }

    private boolean vul(@Nullable Object[] waarden, Kolom kolom, Cel cel, int regel, Schrijfwijze wijze) {
        if (cel.isLeeg()) {
            if (kolom.verplicht()) {
                meldFout(regel, kolom.naam(), "niets", kolom.verwacht());
            }
            return !kolom.verplicht();
        }
        var waarde = kolom.waarde(cel, wijze);
        if (waarde == null) {
            meldFout(regel, kolom.naam(), getoond(kolom, cel), kolom.verwacht());
            return false;
        }
        waarden[soort.plaats(kolom.naar())] = bewaard(kolom, waarde);
        return true;
    }

    private static String getoond(Kolom kolom, Cel cel) {
        return kolom.isPersoonlijk() ? Bevindingen.verborgen(cel.toon().length()) : "'" + cel.toon() + "'";
    }

    /** What points at a person does not leave the reader. */
    private Object bewaard(Kolom kolom, Object waarde) {
        return switch (kolom.soort()) {
            case CLIENT -> pseudonimisering.client((String) waarde);
            case POSTCODE -> Postcode.pseudoniem((String) waarde, pseudonimisering);
            default -> waarde;
        };
    }

    private void meldFout(int regel, String kolom, String gevonden, String verwacht) {
        if (overslaan) {
            bevindingen.meld(
                    regel,
                    kolom,
                    "GRIP-rij",
                    gevonden,
                    verwacht,
                    "Deze rij is overgeslagen",
                    "Verbeter de rij en lever het bestand opnieuw aan",
                    "Grip");
        } else {
            bevindingen.weiger(regel, kolom, "GRIP-rij", gevonden, verwacht, "Grip");
        }
    }

    private void telOp(@Nullable Object[] waarden) {
        if (!soort.geld().isEmpty() && waarden[soort.plaats(soort.geld())] instanceof Long centen) {
            bedrag = bedrag.plus(new Bedrag(centen));
        }
    }
}
