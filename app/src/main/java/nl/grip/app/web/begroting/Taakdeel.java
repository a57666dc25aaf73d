// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.app.web.sturing.Registerbron;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Bevinding;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.taakstelling.Taakstelling;
import nl.grip.sturing.taakstelling.Taakstellingslezer;

/** What must be saved, what fills it, and how much of the plan must come true. */
final class Taakdeel {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    private Taakdeel() {}

    static Deel van(Registerbron.Stand stand, List<Planregel> plan) {
        var tabel = stand.findTabel();
        if (tabel.isEmpty()) {
            return Deel.van(
                    "taak-titel",
                    "Er zijn geen taakstellingen opgeschreven",
                    "Bewaar een tabel met taakstellingen hieronder, of met 'grip register bewaar taakstelling'.");
        }
        var gelezen = Taakstellingslezer.lees(tabel.orElseThrow(), plan);
        List<String> zinnen = new ArrayList<>();
        gelezen.bevindingen().stream()
                .filter(Bevinding::isWeigering)
                .map(b -> "Regel " + b.herkomst().regel() + ": er staat " + b.gevonden() + ", verwacht " + b.verwacht()
                        + ". " + b.herstel() + ". Nu telt alleen wat al is geboekt.")
                .forEach(zinnen::add);
        var taken = gelezen.isGeweigerd()
                ? Taakstellingslezer.opgaven(tabel.orElseThrow()).rijen()
                : gelezen.rijen();
        zinnen.add(
                "Wat een maatregel bespaart, vult een taak maar een keer. Eerdere besparingen die al in de begroting staan,"
                        + " tellen mee als geboekt.");
        return Deel.van("taak-titel", titel(taken)).met(zinnen).met(lijst(taken));
    }

    private static String titel(List<Taakstelling> taken) {
        var rest = taken.stream()
                .map(Taakstelling::rest)
                .filter(r -> r.centen() > 0)
                .reduce(Bedrag.NUL, Bedrag::plus);
        return rest.centen() == 0
                ? "De taakstellingen zijn ingevuld"
                : "Van de taakstellingen is " + Bedragzin.inWoorden(rest) + " nog niet ingevuld";
    }

    private static Lijst lijst(List<Taakstelling> taken) {
        return Lijst.van(
                "taak-lijst",
                "De taakstellingen, in euro",
                Lijst.koppen("Taakstelling", "Jaar", "Opgave", "Ingevuld", "Nog te doen", "Dekking", "Moet uitkomen"),
                taken.stream().map(Taakdeel::rij).toList());
    }

    private static Lijst.Rij rij(Taakstelling taak) {
        return Lijst.Rij.van(
                        taak.naam(),
                        String.valueOf(taak.jaar()),
                        Notatie.heleEuro(taak.opgave()),
                        Notatie.heleEuro(taak.ingevuld()),
                        taak.rest().centen() < 0
                                ? Notatie.heleEuro(taak.rest().tegengesteld()) + " meer dan gevraagd"
                                : Notatie.heleEuro(taak.rest()),
                        Notatie.procent(taak.dekking().multiply(HONDERD)) + "%",
                        Bedragzin.procent(taak.nodigeRealisatiePct()))
                .bij(taak.invullingen().stream()
                        .map(Taakstelling.Invulling::maatregel)
                        .collect(Collectors.joining(", ")));
    }
}
