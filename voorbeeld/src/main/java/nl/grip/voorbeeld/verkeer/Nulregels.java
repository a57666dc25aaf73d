// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.util.Optional;
import java.util.OptionalLong;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Periode;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.Productcodes;
import nl.grip.voorbeeld.berichten.Prestatie;
import nl.grip.voorbeeld.proces.Levermaand;
import nl.grip.voorbeeld.proces.Regel;
import nl.grip.voorbeeld.proces.Toeval;
import nl.grip.voorbeeld.proces.Traject.Reden;
import nl.grip.voorbeeld.proces.Verloop;

/**
 * Now and then an aanbieder that hands in the last month of a young person's care adds the month after the eighteenth
 * birthday, over no units and for no money: a rule is broken, and no figure changes.
 */
record Nulregels(Verloop verloop, Nummering nummering, double hoeVaak) {
    private static final double NA_ACHTTIEN = 5.0;

    /** The line beside the one that stands for the last month of care. */
    Optional<Prestatie> find(Levermaand levermaand, Regel regel) {
        boolean past = levermaand.findStaand().filter(regel::equals).isPresent()
                && isLaatste(levermaand)
                && verloop.kalender().nummer(regel.ontvangenOp()) > levermaand.maand() + 1
                && code(levermaand, levermaand.maand() + 1).equals(code(levermaand, levermaand.maand()));
        return past && kans(levermaand) ? Optional.of(regel(levermaand, regel)) : Optional.empty();
    }

    /** The month of the birthday itself, the last in which the care may be that of a child. */
    private boolean isLaatste(Levermaand levermaand) {
        var client = levermaand.traject().client();
        return levermaand
                .traject()
                .levering()
                .filter(l -> l.reden() == Reden.ACHTTIEN)
                .filter(l ->
                        client.geboortedatum().plusYears(18).equals(l.einde().plusDays(1)))
                .filter(l -> verloop.kalender().nummer(l.einde().plusDays(1)) == levermaand.maand())
                .isPresent();
    }

    private boolean kans(Levermaand levermaand) {
        return Toeval.of(
                        verloop.scenario().zaad(),
                        "na achttien",
                        levermaand.traject().nummer(),
                        levermaand.toewijzing().volgnummer())
                .kans(hoeVaak * NA_ACHTTIEN);
    }

    private Prestatie regel(Levermaand levermaand, Regel regel) {
        var traject = levermaand.traject();
        var maand = verloop.kalender().maand(levermaand.maand() + 1);
        return new Prestatie(
                nummering.bsn(traject.client()),
                nummering.referentie(levermaand, regel.volgnummer()) + "N",
                Optional.empty(),
                nummering.toewijzingNummer(traject, levermaand.toewijzing()),
                traject.voorziening().categorie(),
                code(levermaand, levermaand.maand() + 1),
                new Periode(maand.atDay(1), maand.atEndOfMonth()),
                0,
                traject.voorziening().eenheid(),
                OptionalLong.of(
                        verloop.tarieven().centen(traject.voorziening(), traject.rang(), levermaand.maand() + 1, 0)),
                Bedrag.NUL);
    }

    private String code(Levermaand levermaand, int maand) {
        return Productcodes.code(verloop, levermaand.traject(), maand);
    }
}
