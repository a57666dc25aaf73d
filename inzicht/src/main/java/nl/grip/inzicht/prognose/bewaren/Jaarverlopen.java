// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.Maandstand;
import nl.grip.inzicht.prognose.Voorspelling;

/** How the year of a forecast adds up month by month; kept beside the forecast that it follows from. */
public final class Jaarverlopen {
    private static final String SOORT = "jaarverloop";

    private final Jaarprognose prognose;
    private final Prognosearchief archief;

    public Jaarverlopen(Jaarprognose prognose, Prognosearchief archief) {
        this.prognose = prognose;
        this.archief = archief;
    }

    /** January to December; the question needs no columns to break down by. */
    public Uitkomst<List<Maandstand>> van(Prognosevraag gevraagd) {
        var vraag = gevraagd.met(List.of());
        var waarom = prognose.waaromNiet(vraag.peildatum());
        if (waarom.isPresent()) {
            return new GeenCijfer<>(waarom.get().reden(), waarom.get().toelichting());
        }
        var bewaard = archief.find(SOORT, vraag.peildatum(), vraag.kenmerken());
        if (bewaard.isPresent()) {
            return new Cijfer<>(lees(bewaard.get()));
        }
        if (prognose.bereken(vraag) instanceof GeenCijfer<Voorspelling> geen) {
            return new GeenCijfer<>(geen.reden(), geen.toelichting());
        }
        var rijen = Maandstand.van(((Cijfer<Voorspelling>) prognose.bereken(vraag)).waarde()).stream()
                .map(Jaarverlopen::rij)
                .toList();
        return new Cijfer<>(lees(archief.bewaar(SOORT, vraag.peildatum(), vraag.kenmerken(), Rijen.bytes(rijen))));
    }

    private static List<String> rij(Maandstand stand) {
        var centen = Stream.concat(Stream.of(stand.verwacht()), stand.kwantielen().stream())
                .map(bedrag -> String.valueOf(bedrag.centen()));
        return Stream.concat(Stream.of(stand.maand().toString()), centen).toList();
    }

    private static List<Maandstand> lees(byte[] bytes) {
        return Rijen.lees(bytes).stream().map(Jaarverlopen::stand).toList();
    }

    private static Maandstand stand(List<String> v) {
        var bedragen = v.subList(1, v.size()).stream()
                .map(centen -> new Bedrag(Long.parseLong(centen)))
                .toList();
        return new Maandstand(YearMonth.parse(v.get(0)), bedragen.get(0), bedragen.subList(1, bedragen.size()));
    }
}
