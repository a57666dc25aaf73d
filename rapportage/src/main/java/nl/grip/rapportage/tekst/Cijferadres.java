// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Filter;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Notatie;

/**
 * Where one figure is: {@code inzicht/uitgaven?maand=2026-01..2026-03&domein=Jeugd} or {@code prognose/2026}. The same
 * words as on the command line and in the address of a page.
 *
 * @param grootheid which value of the figure; empty for its first
 */
record Cijferadres(String soort, String naam, Map<String, String> filters, String grootheid) {
    private static final String INZICHT = "inzicht";
    private static final String PROGNOSE = "prognose";
    private static final String GROOTHEID = "grootheid";
    /** Of the whole municipality or a domein; what is finer may be about a few people. */
    private static final List<String> GROF = List.of("maand", "domein", "jaar", "van", "naar");

    Cijferadres {
        filters = Map.copyOf(filters);
    }

    /** Empty when it cannot be read. */
    static Optional<Cijferadres> parse(String adres) {
        var delen = adres.strip().split("\\?", 2);
        var pad = delen[0].split("/", -1);
        if (pad.length != 2 || !List.of(INZICHT, PROGNOSE).contains(pad[0]) || pad[1].isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> filters = new TreeMap<>();
        for (String paar : delen.length < 2 ? new String[0] : delen[1].split("&")) {
            var naamEnWaarde = paar.split("=", 2);
            if (naamEnWaarde.length < 2) {
                return Optional.empty();
            }
            filters.put(naamEnWaarde[0], naamEnWaarde[1]);
        }
        var grootheid = Optional.ofNullable(filters.remove(GROOTHEID)).orElse("");
        return Optional.of(new Cijferadres(pad[0], pad[1], filters, grootheid));
    }

    /** The figure as it stands in a sentence. Who may read everything is not asked here: this is for everybody. */
    Uitkomst<String> waarde(Rapportbron bron, Peildatum dag) {
        return soort.equals(PROGNOSE) ? prognose(bron, dag) : inzicht(bron, dag);
    }

    private Uitkomst<String> prognose(Rapportbron bron, Peildatum dag) {
        var uitkomst = bron.prognose(Integer.parseInt(naam), dag);
        if (uitkomst instanceof GeenCijfer<Prognoseblad> geen) {
            return new GeenCijfer<>(geen.reden(), geen.toelichting());
        }
        return ((Cijfer<Prognoseblad>) uitkomst)
                .waarde().rijen().stream()
                        .filter(rij -> rij.onderdeel().equals(Prognosetabel.TOTAAL)
                                && rij.sleutel().stream().allMatch(Prognosetabel.TOTAAL::equals))
                        .findFirst()
                        .<Uitkomst<String>>map(rij -> new Cijfer<>(Notatie.inWoorden(rij.verwacht())))
                        .orElseGet(() -> new GeenCijfer<>(Uitkomst.Reden.NIET_GEDEFINIEERD, "Dit deel is er niet."));
    }

    private Uitkomst<String> inzicht(Rapportbron bron, Peildatum dag) {
        List<Filter> gekozen = new ArrayList<>();
        new TreeMap<>(filters).forEach((kolom, waarde) -> gekozen.add(Filter.parse(kolom + "=" + waarde)));
        var vraag = new Vraag(naam, Optional.of(dag), Optional.of(List.of()), gekozen);
        var kop = bron.cijfer(vraag).indicator().kop();
        var gevraagd = grootheid.isEmpty() ? kop.grootheden().get(0) : grootheid;
        var eenheid = Eenheid.van(kop.eenheid(), kop.grootheden(), gevraagd);
        boolean bedrag = eenheid.soort() != Eenheid.Soort.AANTAL && GROF.containsAll(filters.keySet());
        return waarde(bedrag ? bron.cijfer(vraag) : bron.openbaar(vraag), gevraagd, eenheid);
    }

    private static Uitkomst<String> waarde(Antwoord antwoord, String grootheid, Eenheid eenheid) {
        return antwoord.rijen().stream()
                .filter(rij -> rij.grootheid().equals(grootheid))
                .findFirst()
                .map(rij -> rij.findGeenCijfer()
                        .<Uitkomst<String>>map(geen -> new GeenCijfer<>(geen.reden(), geen.toelichting()))
                        .orElseGet(() ->
                                new Cijfer<>(eenheid.inZin(rij.findWaarde().orElseThrow()))))
                .orElseGet(() -> new GeenCijfer<>(
                        Uitkomst.Reden.NIET_GEDEFINIEERD, "Dit cijfer heeft geen grootheid " + grootheid + "."));
    }
}
