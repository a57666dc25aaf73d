// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.gegevens;

import java.util.Comparator;
import java.util.List;
import nl.grip.inzicht.signaal.Signaal;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;

/** What strikes in the way aanbieders declare, the latest first. */
public record Signalenblad(String titel, List<Rij> rijen) {
    public Signalenblad {
        rijen = List.copyOf(rijen);
    }

    public record Rij(String soort, String wie, String sinds, String gemeld, String bedrag, String toelichting) {}

    static Signalenblad van(Gegevensbron bron) {
        var signalen = bron.signalen();
        return new Signalenblad(
                signalen.isEmpty()
                        ? "Er valt niets op"
                        : signalen.size() == 1 ? "Een ding valt op" : signalen.size() + " dingen vallen op",
                signalen.stream()
                        .sorted(Comparator.comparing(Signaal::gemeldOp).reversed())
                        .map(signaal -> rij(signaal, bron))
                        .toList());
    }

    private static Rij rij(Signaal signaal, Gegevensbron bron) {
        var wie = signaal.aanbieder().isEmpty()
                ? bron.naam("voorziening", signaal.voorziening())
                : bron.naam("aanbieder", signaal.aanbieder());
        return new Rij(
                Naamgeving.kop(signaal.soort().code()),
                wie,
                Notatie.maandVoluit(signaal.sinds().toString()),
                Notatie.datum(signaal.gemeldOp()),
                Notatie.heleEuro(signaal.bedrag()),
                signaal.toelichting());
    }
}
