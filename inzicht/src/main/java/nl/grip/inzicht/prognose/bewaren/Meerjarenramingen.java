// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.Jaarraming;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.meerjaren.Meerjarenraming;
import nl.grip.inzicht.prognose.meerjaren.Meerjarenregel;

/** The years after the asked one; kept beside the forecast that they go on from. */
public final class Meerjarenramingen {
    private static final String SOORT = "meerjarenraming";
    private static final int KWANTIELEN = 7;

    private final Jaarprognose prognose;
    private final Prognosearchief archief;

    public Meerjarenramingen(Jaarprognose prognose, Prognosearchief archief) {
        this.prognose = prognose;
        this.archief = archief;
    }

    /** @param jaren how many years after that of the question */
    public Uitkomst<List<Meerjarenregel>> van(Prognosevraag gevraagd, int jaren) {
        var vraag = gevraagd.met(List.of());
        var waarom = prognose.waaromNiet(vraag.peildatum());
        if (waarom.isPresent()) {
            return new GeenCijfer<>(waarom.get().reden(), waarom.get().toelichting());
        }
        var kenmerken = new TreeMap<>(vraag.kenmerken());
        kenmerken.put("jaren", String.valueOf(jaren));
        var bewaard = archief.find(SOORT, vraag.peildatum(), kenmerken);
        if (bewaard.isPresent()) {
            return new Cijfer<>(lees(bewaard.get()));
        }
        if (prognose.bereken(vraag) instanceof GeenCijfer<Voorspelling> geen) {
            return new GeenCijfer<>(geen.reden(), geen.toelichting());
        }
        byte[] inhoud = Rijen.bytes(
                bereken(vraag, jaren).stream().map(Meerjarenramingen::rij).toList());
        return new Cijfer<>(lees(archief.bewaar(SOORT, vraag.peildatum(), kenmerken, inhoud)));
    }

    private List<Meerjarenregel> bereken(Prognosevraag vraag, int jaren) {
        var eerste = ((Cijfer<Voorspelling>) prognose.bereken(vraag)).waarde();
        var bekend = prognose.feiten().op(vraag.peildatum());
        return Meerjarenraming.van(eerste, bekend, Jaarraming.tarieven(bekend, vraag.peildatum()), jaren, vraag.zaad());
    }

    private static List<String> rij(Meerjarenregel r) {
        return Stream.of(
                        Stream.of(String.valueOf(r.jaar()), r.voorziening(), centen(r.verwacht())),
                        r.kwantielen().stream().map(Meerjarenramingen::centen),
                        Stream.of(
                                centen(r.groei()),
                                r.bevolking().map(Meerjarenramingen::centen).orElse(""),
                                centen(r.gebruik()),
                                centen(r.prijs())))
                .flatMap(delen -> delen)
                .toList();
    }

    private static String centen(Bedrag bedrag) {
        return String.valueOf(bedrag.centen());
    }

    private static List<Meerjarenregel> lees(byte[] bytes) {
        return Rijen.lees(bytes).stream().map(Meerjarenramingen::regel).toList();
    }

    private static Meerjarenregel regel(List<String> v) {
        int na = 3 + KWANTIELEN;
        return new Meerjarenregel(
                Integer.parseInt(v.get(0)),
                v.get(1),
                bedrag(v.get(2)),
                v.subList(3, na).stream().map(Meerjarenramingen::bedrag).toList(),
                bedrag(v.get(na)),
                Optional.of(v.get(na + 1)).filter(t -> !t.isEmpty()).map(Meerjarenramingen::bedrag),
                bedrag(v.get(na + 2)),
                bedrag(v.get(na + 3)));
    }

    private static Bedrag bedrag(String centen) {
        return new Bedrag(Long.parseLong(centen));
    }
}
