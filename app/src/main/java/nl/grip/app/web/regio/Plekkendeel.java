// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.regio;

import java.util.List;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.app.web.sturing.Registerbron;
import nl.grip.basis.Bedrag;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.verevening.Plekkenlezer;
import nl.grip.sturing.verevening.Plekkenregel;

/** Places that are bought together: what each pays, beside what the places that it uses would cost it alone. */
final class Plekkendeel {
    private Plekkendeel() {}

    static Deel van(Registerbron.Stand stand) {
        var regels =
                stand.findTabel().map(tabel -> Plekkenlezer.lees(tabel).rijen()).orElse(List.of());
        if (regels.isEmpty()) {
            return Deel.van(
                    "plekken-titel",
                    "Er zijn geen vaste plekken die men samen koopt",
                    "Bewaar een tabel met plekken hieronder, of met 'grip register bewaar plekken'.");
        }
        var samen = regels.stream().map(Plekkenregel::rekening).reduce(Bedrag.NUL, Bedrag::plus);
        return Deel.van(
                        "plekken-titel",
                        "De vaste plekken kosten samen " + Notatie.inWoorden(samen),
                        "Een gemeente betaalt haar deel van alle plekken, ook van wat leeg staat. Daarnaast staat wat de plekken"
                                + " die zij gebruikt alleen zouden kosten.")
                .met(lijst(regels));
    }

    private static Lijst lijst(List<Plekkenregel> regels) {
        return Lijst.van(
                "plekken-lijst",
                "De rekening van elke gemeente, in euro",
                Lijst.koppen("Gemeente", "Zorg*", "Gebruikt", "Rekening", "Alleen gekocht", "Verschil"),
                regels.stream().map(Plekkendeel::rij).toList());
    }

    private static Lijst.Rij rij(Plekkenregel regel) {
        return Lijst.Rij.van(
                regel.gemeente(),
                regel.zorgvorm(),
                Notatie.hoogstensTwee(regel.gebruikt()),
                Notatie.heleEuro(regel.rekening()),
                Notatie.heleEuro(regel.alleen()),
                Bedragzin.verschil(regel.verschil()));
    }
}
