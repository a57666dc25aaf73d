// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.duiding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.duiding.Doel;
import nl.grip.sturing.duiding.Duiding;
import nl.grip.sturing.duiding.Raadsvraag;

/**
 * What stands at a figure: why it is so, whether it moved since, its goal, and what was asked about it.
 *
 * @param adres of the figure with its choice
 * @param verschoven what it said then, when it says something else now
 * @param vragen what was asked, oldest first
 * @param mag what this reader may do here
 */
public record Duidingblok(
        String adres,
        Optional<String> tekst,
        String door,
        Optional<String> verschoven,
        Optional<String> doel,
        List<Vraagregel> vragen,
        Mag mag) {
    public Duidingblok {
        vragen = List.copyOf(vragen);
    }

    /**
     * @param gesteld by whom and when
     * @param antwoord with who gave it and when
     */
    public record Vraagregel(String nummer, String vraag, String gesteld, Optional<String> antwoord) {
        static Vraagregel van(Raadsvraag vraag) {
            return new Vraagregel(
                    vraag.nummer(),
                    vraag.tekst(),
                    door(vraag.wie(), vraag.op()),
                    vraag.antwoord().map(a -> a.tekst() + " (" + door(a.wie(), a.op()) + ")"));
        }
    }

    /**
     * @param schrijven why it is so, its goal, and answers
     * @param vragen may ask
     */
    public record Mag(boolean schrijven, boolean vragen) {}

    /** @param stand tells the values of the figure now apart from those of then */
    public static Duidingblok van(Duidingbron bron, String adres, String stand, Mag mag) {
        var duiding = bron.find(adres);
        return new Duidingblok(
                adres,
                duiding.map(Duiding::tekst),
                duiding.map(d -> door(d.wie(), d.op())).orElse(""),
                duiding.filter(d -> d.isVerschoven(stand)).map(Duiding::toen),
                bron.findDoel(adres).map(Duidingblok::zin),
                bron.vragen(adres).stream().map(Vraagregel::van).toList(),
                mag);
    }

    static String door(String wie, LocalDate op) {
        return wie + ", " + Notatie.datum(op);
    }

    private static String zin(Doel doel) {
        return doel.hoeveel() + ", " + doel.wanneer() + " (" + doel.besluit() + ")";
    }

    /** Whether there is anything to show. */
    public boolean isLeeg() {
        return tekst.isEmpty() && doel.isEmpty() && vragen.isEmpty() && !mag.schrijven() && !mag.vragen();
    }
}
