// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.basis.Periode;
import nl.grip.voorbeeld.berichten.Antwoordbericht;
import nl.grip.voorbeeld.berichten.Antwoordbericht.Afwijzing;
import nl.grip.voorbeeld.berichten.Declaratiebericht;
import nl.grip.voorbeeld.berichten.Prestatie;

/** A declaration with its answer. */
record Declaratiepaar(Declaratiebericht declaratie, Antwoordbericht antwoord) {
    /** To whom references belong: an aanbieder in a domein. */
    String afzender() {
        return declaratie.kop().domein() + declaratie.kop().afzender();
    }

    /** An accepted debit of more than a day, from which a wrong line can be made. */
    Optional<Prestatie> findDebet() {
        return declaratie.prestaties().stream()
                .filter(p -> p.vorigeReferentie().isEmpty() && p.periode().dagen() > 1)
                .filter(p -> p.tarief().isPresent() && !isAfgewezen(p))
                .findFirst();
    }

    Optional<Prestatie> findCredit() {
        return declaratie.prestaties().stream()
                .filter(p -> p.vorigeReferentie().isPresent())
                .findFirst();
    }

    /** Whether it takes back that line; then the number of the line cannot be used again in it without breaking TR316 too. */
    boolean crediteert(Prestatie debet) {
        return declaratie.prestaties().stream()
                .anyMatch(p -> p.vorigeReferentie().equals(Optional.of(debet.referentie())));
    }

    boolean isAfgewezen(Prestatie prestatie) {
        return antwoord.afwijzingen().stream().map(Afwijzing::prestatie).anyMatch(prestatie::equals);
    }

    /** The line but for its first day, one unit, under a reference that nothing else has. */
    static Prestatie kopie(Prestatie regel) {
        var periode = regel.periode();
        return regel.withReferentie(regel.referentie() + "P", Optional.empty())
                .withPeriode(new Periode(periode.begin().plusDays(1), periode.einde()), 1);
    }

    /** The same with one more line, which is rejected. */
    Declaratiepaar metAfgewezen(Prestatie fout, String retourcode) {
        var meer = met(fout).declaratie();
        var afwijzingen = Stream.concat(antwoord.afwijzingen().stream(), Stream.of(new Afwijzing(fout, retourcode)))
                .toList();
        return new Declaratiepaar(meer, Antwoordbericht.of(antwoord.kop(), meer, afwijzingen));
    }

    /** The same with one more line. */
    Declaratiepaar met(Prestatie regel) {
        var regels = Stream.concat(declaratie.prestaties().stream(), Stream.of(regel))
                .toList();
        return van(
                new Declaratiebericht(declaratie.kop(), declaratie.declaratieNummer(), declaratie.periode(), regels));
    }

    /** The same answer to another declaration. */
    Declaratiepaar van(Declaratiebericht andere) {
        return new Declaratiepaar(andere, Antwoordbericht.of(antwoord.kop(), andere, antwoord.afwijzingen()));
    }

    Stream<Poststuk> stukken(Afwijking... inDeclaratie) {
        return Stream.of(Poststuk.of(declaratie, inDeclaratie), Poststuk.of(antwoord));
    }
}
