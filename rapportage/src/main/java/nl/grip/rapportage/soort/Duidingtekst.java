// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.duiding.Duiding;
import nl.grip.sturing.duiding.Raadsvraag;

/** What people wrote at figures, for who reads a document: why it is so, what was asked and what was answered. */
final class Duidingtekst {
    private Duidingtekst() {}

    /** Both chapters, as far as there is something in them; each text says itself when it was written. */
    static List<Deel> delen(Rapportbron bron) {
        List<Deel> delen = new ArrayList<>();
        hoofdstuk(
                delen,
                "Wat er bij de cijfers is geschreven",
                bron.duidingen().stream().map(Duidingtekst::punt));
        hoofdstuk(
                delen,
                "Wat er bij de cijfers is gevraagd",
                bron.raadsvragen().stream().map(Duidingtekst::punt));
        return delen;
    }

    private static void hoofdstuk(List<Deel> delen, String kop, Stream<String> punten) {
        var lijst = punten.toList();
        if (!lijst.isEmpty()) {
            delen.add(new Deel.Kop(kop));
            delen.add(new Deel.Opsomming(lijst));
        }
    }

    private static String punt(Duiding duiding) {
        return zin(duiding.toen()) + " " + zin(duiding.tekst()) + door(duiding.wie(), duiding.op());
    }

    private static String punt(Raadsvraag vraag) {
        return vraag.tekst() + door(vraag.wie(), vraag.op()) + " "
                + vraag.antwoord()
                        .map(antwoord -> "Antwoord: " + zin(antwoord.tekst()) + door(antwoord.wie(), antwoord.op()))
                        .orElse("Hier is nog geen antwoord op.");
    }

    private static String zin(String tekst) {
        return tekst.matches("(?s).*[.?!]") ? tekst : tekst + ".";
    }

    private static String door(String wie, LocalDate op) {
        return " (" + wie + ", " + Notatie.datum(op) + ")";
    }
}
