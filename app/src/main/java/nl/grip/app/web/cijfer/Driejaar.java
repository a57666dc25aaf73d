// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.grip.inzicht.Antwoord;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rekenen.onthulling.Bedragregel.Groep;

/**
 * The last three whole years together: a coarser cut for who sees a page of withheld figures, of which more can be shown. It is
 * the same for everybody and cannot be shifted, so that two of them cannot be subtracted.
 */
final class Driejaar {
    private static final List<String> PER_MAAND = List.of("maand", "voorziening");
    private static final int JAREN = 3;

    private Driejaar() {}

    /** Of a figure per month and voorziening that counts people or adds up amounts; empty for another. */
    static Optional<Cijferkeuze> van(Cijferantwoord maanden) {
        var kop = maanden.delen().indicator().kop();
        boolean telt = maanden.keuze().naam().equals(Bedraggroepen.CIJFER)
                || Eenheid.van(kop.eenheid(), kop.grootheden(), maanden.grootheid())
                                .soort()
                        == Eenheid.Soort.AANTAL;
        return maanden.delen().per().equals(PER_MAAND) && telt
                ? Optional.of(Cijferkeuze.driejaar(
                        maanden.keuze().naam(),
                        maanden.keuze().grootheid(),
                        maanden.delen().peildatum().datum().getYear() - 1))
                : Optional.empty();
    }

    static boolean is(Cijferkeuze keuze) {
        return keuze.per().equals(Optional.of(List.of("voorziening")))
                && keuze.filters().keySet().equals(java.util.Set.of("maand"))
                && keuze.filters().getOrDefault("maand", "").matches("(\\d{4})-01\\.\\.(\\d{4})-12");
    }

    /**
     * The groups of three years, without those of which one year or two may not be shown by themselves: they would be what is
     * left when the years that stand in documents are taken off.
     */
    static Map<List<String>, Groep> groepen(Map<List<String>, Groep> samen, List<Map<List<String>, Groep>> jaren) {
        Map<List<String>, Groep> uit = new HashMap<>();
        samen.forEach((sleutel, groep) -> {
            long niet = jaren.stream()
                    .flatMap(jaar -> Optional.ofNullable(jaar.get(sleutel)).stream())
                    .filter(jaar -> jaar.som() != 0 && !jaar.isTeTonen())
                    .count();
            uit.put(sleutel, niet == 0 || niet == JAREN ? groep : new Groep(0, groep.perAanbieder()));
        });
        return uit;
    }

    /** Without the other amounts of the figure, which are never shown to who may not choose. */
    static Cijferantwoord alleenGekozen(Cijferantwoord heel) {
        return new Cijferantwoord(
                heel.keuze(),
                alleen(heel.delen(), heel.grootheid()),
                heel.totaal().map(totaal -> alleen(totaal, heel.grootheid())),
                heel.dimensies(),
                heel.namen());
    }

    private static Antwoord alleen(Antwoord antwoord, String grootheid) {
        return new Antwoord(
                antwoord.indicator(),
                antwoord.peildatum(),
                antwoord.per(),
                antwoord.rijen().stream()
                        .filter(rij -> rij.grootheid().equals(grootheid))
                        .toList());
    }

    /** Which years; empty for another choice. */
    static Optional<String> zin(Cijferkeuze keuze) {
        return is(keuze)
                ? Optional.of("Dit gaat over %s tot en met %s samen."
                        .formatted(
                                keuze.filters().getOrDefault("maand", "").substring(0, 4),
                                keuze.filters().getOrDefault("maand", "").substring(9, 13)))
                : Optional.empty();
    }

    /** Each year by itself. */
    static List<Cijferkeuze> jaren(Cijferkeuze keuze) {
        int eerste =
                Integer.parseInt(keuze.filters().getOrDefault("maand", "0000").substring(0, 4));
        return IntStream.range(eerste, eerste + JAREN)
                .mapToObj(jaar -> new Cijferkeuze(
                        keuze.naam(),
                        keuze.per(),
                        Map.of("maand", jaar + "-01.." + jaar + "-12"),
                        keuze.peildatum(),
                        keuze.grootheid()))
                .toList();
    }
}
