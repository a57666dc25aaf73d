// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.scenario.bewaren;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.vraag.Vragen;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.begroting.bewaren.Begrotingsvragen;
import nl.grip.sturing.maatregel.bewaren.Maatregelregister;
import nl.grip.sturing.maatregel.doorwerking.Autonoom;
import nl.grip.sturing.maatregel.scenario.Uitgangspunt;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.register.bewaren.Register;
import nl.grip.sturing.taakstelling.Taakstellingslezer;

/** Budget, reserve, savings tasks and measures as the store knows them: what scenarios start from. */
public final class Scenariobasis {
    private static final String RESERVE = """
            SELECT jaar, CAST(sum(bedrag) * 100 AS BIGINT) AS centen FROM reserve
            WHERE ontvangen_op <= :peildatum AND jaar <= :jaar
            GROUP BY jaar
            ORDER BY jaar DESC
            """;

    private Scenariobasis() {}

    /** @param basis cost under unchanged policy */
    public static Uitgangspunt van(Magazijn magazijn, LocalDate peildatum, List<Autonoom> basis) {
        return new Uitgangspunt(
                peildatum,
                basis,
                begroting(new Begrotingsvragen(magazijn.vragen(), peildatum).boek()),
                reserve(magazijn.vragen(), peildatum),
                Maatregelregister.van(magazijn.archief()).inhoud(),
                taken(new Register(magazijn.archief(), Registersoort.TAAKSTELLING)));
    }

    /** Lasten by year, of all versies together, as everywhere. */
    private static SortedMap<Integer, Bedrag> begroting(Begrotingsboek boek) {
        SortedMap<Integer, Bedrag> perJaar = new TreeMap<>();
        boek.regels().stream().filter(r -> !r.baten()).forEach(r -> perJaar.merge(r.jaar(), r.bedrag(), Bedrag::plus));
        return perJaar;
    }

    /** What the reserve held in the last year that was reported, not after that of the peildatum. */
    private static Optional<Bedrag> reserve(Vragen vragen, LocalDate peildatum) {
        return vragen.stel(RESERVE, Map.of("peildatum", peildatum, "jaar", peildatum.getYear())).rijen().stream()
                .findFirst()
                .map(rij -> new Bedrag(
                        new BigDecimal(Objects.requireNonNull(rij.get(1)).toString()).longValueExact()));
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
