// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.scenario.bewaren;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.begroting.Reserveverloop;
import nl.grip.sturing.begroting.Reserveverloop.Mutatie;
import nl.grip.sturing.begroting.bewaren.Begrotingsvragen;
import nl.grip.sturing.maatregel.bewaren.Maatregelregister;
import nl.grip.sturing.maatregel.doorwerking.Autonoom;
import nl.grip.sturing.maatregel.scenario.Uitgangspunt;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.register.bewaren.Register;
import nl.grip.sturing.taakstelling.Taakstellingslezer;

/** Budget, reserve, savings tasks and measures as the store knows them: what scenarios start from. */
public final class Scenariobasis {
    private Scenariobasis() {}

    /** @param basis cost under unchanged policy */
    public static Uitgangspunt van(Magazijn magazijn, LocalDate peildatum, List<Autonoom> basis) {
        var vragen = new Begrotingsvragen(magazijn.vragen(), peildatum);
        var reserve = vragen.reserveregels();
        return new Uitgangspunt(
                peildatum,
                basis,
                begroting(vragen.boek()),
                reserve(reserve, peildatum.getYear()),
                mutaties(reserve),
                Maatregelregister.van(magazijn.archief()).inhoud(),
                taken(new Register(magazijn.archief(), Registersoort.TAAKSTELLING)));
    }

    /** Lasten by year, of all versies together, as everywhere. */
    private static SortedMap<Integer, Bedrag> begroting(Begrotingsboek boek) {
        SortedMap<Integer, Bedrag> perJaar = new TreeMap<>();
        boek.regels().stream().filter(r -> !r.baten()).forEach(r -> perJaar.merge(r.jaar(), r.bedrag(), Bedrag::plus));
        return perJaar;
    }

    /** What the reserve holds at the start of a year; empty when it is told of later years only, or not at all. */
    static Optional<Bedrag> reserve(List<Mutatie> regels, int jaar) {
        var verloop = Reserveverloop.van(regels);
        var eerste = Reserveverloop.findBeginjaar(regels)
                .or(() -> regels.stream().map(Mutatie::jaar).min(Comparator.naturalOrder()));
        return eerste.filter(begin -> begin <= jaar).isPresent()
                ? Optional.of(verloop.mutaties().stream()
                        .filter(mutatie -> mutatie.jaar() < jaar)
                        .map(Mutatie::storting)
                        .reduce(verloop.begin(), Bedrag::plus))
                : Optional.empty();
    }

    private static SortedMap<Integer, Bedrag> mutaties(List<Mutatie> regels) {
        SortedMap<Integer, Bedrag> perJaar = new TreeMap<>();
        Reserveverloop.van(regels)
                .mutaties()
                .forEach(mutatie -> perJaar.merge(mutatie.jaar(), mutatie.storting(), Bedrag::plus));
        return perJaar;
    }

    /** What is left of the tasks of a year after what is booked, since that lies in the budget already. */
    private static SortedMap<Integer, Bedrag> taken(Register register) {
        SortedMap<Integer, Bedrag> perJaar = new TreeMap<>();
        register.findTabel()
                .ifPresent(tabel -> Taakstellingslezer.opgaven(tabel)
                        .rijen()
                        .forEach(taak -> perJaar.merge(taak.jaar(), taak.rest(), Bedrag::plus)));
        return perJaar;
    }
}
