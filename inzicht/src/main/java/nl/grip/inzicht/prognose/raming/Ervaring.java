// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import java.time.LocalDate;
import java.util.Map;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.feiten.Feiten;

/** Everything that one municipality's past teaches on a day. */
public record Ervaring(
        Dossiers dossiers,
        int meldtijd,
        Tariefboek tarieven,
        Map<String, Leverwijze> leverwijzen,
        Gebruik gebruik,
        Vertraging vertraging,
        Leverkans leverkans,
        Correcties correcties,
        GestopteAanbieders gestopt,
        Verlengingen verlengingen,
        Uitstroom uitstroom,
        Starts starts,
        Loop loop,
        Instroom instroom) {

    /** @param jaar the last year that will be asked for */
    public static Ervaring van(Feiten bekend, LocalDate peildatum, int jaar) {
        var dossiers = Dossiers.van(bekend, peildatum);
        int meldtijd = Starts.meldtijd(bekend);
        var tarieven = Tariefboek.van(bekend.tarieven(), dossiers.levermaanden());
        var leverwijzen = Leverwijze.perVoorziening(dossiers.trajecten());
        var gebruik = Gebruik.van(dossiers, tarieven);
        var vertraging = Vertraging.van(dossiers);
        var gestopt = GestopteAanbieders.van(dossiers);
        var starts = Starts.van(dossiers, meldtijd);
        return new Ervaring(
                dossiers,
                meldtijd,
                tarieven,
                leverwijzen,
                gebruik,
                vertraging,
                Leverkans.van(dossiers, gebruik, vertraging),
                Correcties.van(dossiers),
                gestopt,
                Verlengingen.van(dossiers, meldtijd),
                Uitstroom.van(dossiers, tarieven, gestopt, meldtijd),
                starts,
                Loop.van(dossiers, tarieven, leverwijzen, starts),
                Instroom.van(dossiers, starts, jaar));
    }
}
