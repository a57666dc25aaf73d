// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.grip.basis.Bedrag;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Feitsoort;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Oordeel.Kop;
import nl.grip.bronnen.Oordeel.OntvangenBron;
import nl.grip.bronnen.Oordelen;
import nl.grip.bronnen.Rijontvanger;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.bronnen.bestanden.Vingerafdruk;

/**
 * Messages as simple as can be, with a reader for them, so that the store can be tried by itself. A message is a line
 * {@code bericht;afzender;ontvangen} and then a line with cents for each declared line; around it may stand a first line
 * {@code envelop;ontvangen}. A word where cents should be refuses the file; {@code kapot} passes the judgement but does
 * not fit the store.
 */
final class Nepbericht {
    private static final Feitsoort SOORT = Feitsoorten.get("declaratieregel");

    /** As every store has a key of its own, no two pseudonyms here are the same. */
    private static final Random ZOUT = new Random(1);

    private Nepbericht() {}

    static String of(String afzender, String ontvangen, long... centen) {
        return LongStream.of(centen)
                .mapToObj(c -> c + "\n")
                .collect(Collectors.joining("", "bericht;" + afzender + ";" + ontvangen + "\n", ""));
    }

    static String inEnvelop(String ontvangen, String bericht) {
        return "envelop;" + ontvangen + "\n" + bericht;
    }

    static Oordeel lees(Bronbestand bestand, Rijontvanger ontvanger) {
        byte[] bytes = bytes(bestand);
        String sha256 = hash(bytes);
        String tekst = new String(bytes, StandardCharsets.UTF_8);
        if (!tekst.startsWith("bericht;") && !tekst.startsWith("envelop;")) {
            return Oordelen.overgeslagen(bestand.naam(), sha256, "Dit is geen bericht");
        }
        try {
            return lees(bestand.naam(), sha256, tekst, ontvanger);
        } catch (NumberFormatException e) {
            return Oordelen.geweigerd(bestand.naam(), sha256, "GRIP-getal", "Dit is geen bedrag", "Herstel het bedrag");
        }
    }

    private static Oordeel lees(String naam, String sha256, String tekst, Rijontvanger ontvanger) {
        boolean envelop = tekst.startsWith("envelop;");
        String kaal = envelop ? tekst.substring(tekst.indexOf('\n') + 1) : tekst;
        String[] regels = kaal.split("\n");
        String[] kop = regels[0].split(";");
        String ontvangen = envelop ? tekst.substring(8, 18) : kop[2];
        long som = 0;
        for (int i = 1; i < regels.length; i++) {
            ontvanger.neem(new Feitrij(SOORT, i, i + 1, "Regel[" + i + "]", waarden(kop[1], regels[i])));
            som += regels[i].equals("kapot") ? 0 : Long.parseLong(regels[i]);
        }
        return new Oordeel(
                naam,
                sha256,
                Optional.of(new Kop(
                        hash(kaal.getBytes(StandardCharsets.UTF_8)),
                        "JW323",
                        "3.2",
                        kop[1],
                        "B1",
                        LocalDate.parse(ontvangen),
                        envelop ? OntvangenBron.ENVELOP : OntvangenBron.DAGTEKENING)),
                regels.length - 1,
                Optional.of(new Bedrag(som)),
                Oordeel.Uitslag.GELEZEN,
                "",
                List.of());
    }

    private static List<Object> waarden(String afzender, String centen) {
        List<Object> waarden = new ArrayList<>();
        for (Feitsoort.Kolom kolom : SOORT.kolommen()) {
            waarden.add(
                    switch (kolom.naam()) {
                        case "domein" -> "Jeugd";
                        case "aanbieder" -> afzender;
                        case "client" -> ZOUT.nextLong() + centen;
                        case "begin" -> LocalDate.of(2026, 1, 1);
                        case "bedrag" -> centen.equals("kapot") ? "kapot" : (Object) Long.valueOf(centen);
                        default -> null;
                    });
        }
        return waarden;
    }

    private static byte[] bytes(Bronbestand bestand) {
        try (InputStream bron = bestand.open()) {
            return bron.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        return Vingerafdruk.hex(Vingerafdruk.rekenaar().digest(bytes));
    }
}
