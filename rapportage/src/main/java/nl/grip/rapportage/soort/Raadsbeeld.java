// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.util.ArrayList;
import java.util.List;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Stuk;
import nl.grip.rapportage.vorm.Notatie;

/** For the raad, twice a year: what this year costs, why, what is done about it, and what one could ask. */
final class Raadsbeeld {
    private Raadsbeeld() {}

    static Stuk maak(Rapportbron bron, Stukvraag vraag) {
        var beeld = new Jaarbeeld(bron, vraag.dag());
        var register = bron.maatregelen();
        List<Deel> delen = new ArrayList<>();
        delen.add(new Deel.Kern(Zinnen.verwachting(beeld)));
        Verloop.van(beeld).ifPresent(delen::add);
        delen.addAll(Bestuursrapportage.oorzaken(beeld));
        delen.add(new Deel.Kop("Wie hulp krijgen"));
        delen.addAll(Mensen.delen(beeld));
        delen.add(new Deel.Kop("Wat wij eraan doen"));
        delen.addAll(Maatregelentekst.kort(register));
        delen.addAll(Taakstellingstekst.delen(bron));
        delen.addAll(Duidingtekst.delen(bron));
        delen.add(new Deel.Kop("Wat u kunt vragen"));
        delen.add(new Deel.Opsomming(vragen(beeld)));
        delen.add(new Deel.Kop("Wat nog onzeker is"));
        delen.add(new Deel.Opsomming(Bestuursrapportage.onzeker(beeld)));
        return new Stuk(
                "Raadsbeeld Wmo en jeugdhulp",
                helft(vraag) + ", met wat bekend was op "
                        + Notatie.datum(vraag.dag().datum()),
                "de raad",
                bron.voorbeeld(),
                delen,
                beeld.koppen());
    }

    private static String helft(Stukvraag vraag) {
        var dag = vraag.dag().datum();
        return (dag.getMonthValue() <= 6 ? "Eerste" : "Tweede") + " helft van " + dag.getYear();
    }

    /** Questions that fit the figures: where it goes over the budget another is asked than where it does not. */
    private static List<String> vragen(Jaarbeeld beeld) {
        boolean meer = beeld.begroot().verschil().filter(v -> v.centen() > 0).isPresent();
        return List.of(
                meer
                        ? "Welke maatregel moet het verschil met de begroting kleiner maken, en vanaf wanneer zien wij dat?"
                        : "Wat doet het college met het geld dat naar verwachting overblijft?",
                "Welk deel van de verandering kan de gemeente zelf sturen, en welk deel niet?",
                "Krijgen mensen die hulp nodig hebben die op tijd?",
                "Wat zei het college een half jaar geleden over dit jaar, en waarom is dat anders?");
    }
}
