// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.grip.basis.Domein;
import nl.grip.rapportage.vorm.Notatie;

/** The form above the page; what is chosen stands in the address, so that a page can be kept or sent on. */
public record Keuzeformulier(List<Optie> domeinen, List<Optie> van, List<Optie> tot, String peildatum) {

    /** One line in a choice list. */
    public record Optie(String waarde, String tekst, boolean gekozen) {}

    static Keuzeformulier van(Kosten kosten) {
        var keuze = kosten.keuze();
        return new Keuzeformulier(
                domeinen(keuze.domein()),
                maanden(kosten.historie(), keuze.van()),
                maanden(kosten.historie(), keuze.tot()),
                kosten.peildatum().datum().toString());
    }

    private static List<Optie> domeinen(Optional<Domein> gekozen) {
        var alles = new Optie("", "Wmo en Jeugd", gekozen.isEmpty());
        return Stream.concat(
                        Stream.of(alles), opties(Arrays.asList(Domein.values()), Domein::code, Domein::code, gekozen))
                .toList();
    }

    private static List<Optie> maanden(List<YearMonth> historie, Optional<YearMonth> gekozen) {
        return opties(historie, YearMonth::toString, Notatie::maand, gekozen).toList();
    }

    private static <T> Stream<Optie> opties(
            List<T> keuzes, Function<T, String> waarde, Function<T, String> tekst, Optional<T> gekozen) {
        return keuzes.stream()
                .map(keuze -> new Optie(
                        waarde.apply(keuze),
                        tekst.apply(keuze),
                        gekozen.filter(keuze::equals).isPresent()));
    }
}
