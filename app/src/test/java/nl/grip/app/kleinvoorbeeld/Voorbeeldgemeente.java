// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.kleinvoorbeeld;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.grip.app.kleinvoorbeeld.Declaratieketen.Ronde;
import nl.grip.basis.Domein;
import nl.grip.voorbeeld.Verzonnen;
import nl.grip.voorbeeld.berichten.Antwoordbericht;
import nl.grip.voorbeeld.berichten.Bericht;
import nl.grip.voorbeeld.berichten.Berichtenschrijver;
import nl.grip.voorbeeld.berichten.Declaratiebericht;
import nl.grip.voorbeeld.berichten.Envelop;
import nl.grip.voorbeeld.berichten.Toewijzingsbericht;

/** A small example for tests, made by arithmetic alone: two years of care from four providers, in all the ways in which messages arrive. */
public final class Voorbeeldgemeente {
    private static final YearMonth EERSTE_MAAND = YearMonth.of(2024, 10);
    private static final YearMonth LAATSTE_MAAND = YearMonth.of(2026, 9);
    private static final int AANBIEDERS = 4;

    private final Bestandenmap map;
    private final List<Traject> trajecten = Traject.alle(EERSTE_MAAND);
    private final List<Ronde> ronden = IntStream.rangeClosed(1, AANBIEDERS)
            .boxed()
            .flatMap(rang -> Arrays.stream(Domein.values())
                    .flatMap(domein -> Declaratieketen.ronden(trajecten, rang, domein, LAATSTE_MAAND).stream()))
            .toList();

    private Voorbeeldgemeente(Path map) {
        this.map = new Bestandenmap(map);
    }

    /** Writes {@code berichten/}, {@code tabellen/} and {@code waarheid/} into the folder; the answer counts files. */
    public static int schrijf(Path map) {
        Voorbeeldgemeente gemeente = new Voorbeeldgemeente(map);
        gemeente.schrijfTabellen();
        gemeente.schrijfToewijzingen();
        gemeente.schrijfDeclaraties();
        gemeente.schrijfAntwoorden();
        gemeente.schrijfHerhalingen();
        gemeente.schrijfKapotteBestanden();
        gemeente.map.schrijf("waarheid/maandkosten.csv", Maandkosten.van(gemeente.ronden, gemeente.trajecten));
        return gemeente.map.aantal();
    }

    private void schrijfTabellen() {
        map.schrijf("tabellen/contracten-2024-09-02.csv", Contractentabel.van(2024));
        map.schrijf("tabellen/contracten-2024-11-18.csv", Contractentabel.van(2025));
        map.schrijf("tabellen/contracten-2025-11-24.csv", Contractentabel.van(2026));
    }

    /** Allocations lie bare in a folder, one file each. */
    private void schrijfToewijzingen() {
        for (Traject traject : trajecten) {
            for (Toewijzingsbericht bericht : Toewijzingen.van(traject)) {
                map.schrijf("berichten/toewijzingen/" + naam(bericht), Berichtenschrijver.schrijf(bericht));
            }
        }
    }

    /** Declarations come in one zip a month; those of the third provider in envelopes. */
    private void schrijfDeclaraties() {
        Map<YearMonth, Map<String, byte[]>> perMaand = new TreeMap<>();
        for (Ronde ronde : ronden) {
            Declaratiebericht declaratie = ronde.declaratie();
            perMaand.computeIfAbsent(declaratie.periode(), maand -> new LinkedHashMap<>())
                    .put(naam(declaratie), zoalsOntvangen(declaratie));
        }
        perMaand.forEach((maand, inhoud) -> map.schrijfZip("berichten/declaraties/" + maand + ".zip", inhoud));
    }

    private static byte[] zoalsOntvangen(Declaratiebericht declaratie) {
        boolean inEnvelop = declaratie.kop().afzender().equals(Verzonnen.agb(3));
        return inEnvelop ? inEnvelop(declaratie) : Berichtenschrijver.schrijf(declaratie);
    }

    private static byte[] inEnvelop(Bericht bericht) {
        return Envelop.om(bericht, bericht.kop().dagtekening().atTime(11, 15));
    }

    private void schrijfAntwoorden() {
        for (Ronde ronde : ronden) {
            ronde.antwoord().ifPresent(this::schrijfAntwoord);
        }
    }

    private void schrijfAntwoord(Antwoordbericht antwoord) {
        String jaar = Integer.toString(antwoord.kop().dagtekening().getYear());
        map.schrijf("berichten/antwoorden/" + jaar + "/" + naam(antwoord), Berichtenschrijver.schrijf(antwoord));
    }

    /** The same message once more, as it is and in an envelope: nothing may be counted twice. */
    private void schrijfHerhalingen() {
        Declaratiebericht eerste = ronden.get(0).declaratie();
        map.schrijf("berichten/nogmaals/" + naam(eerste), Berichtenschrijver.schrijf(eerste));
        map.schrijf("berichten/nogmaals/envelop-" + naam(eerste), inEnvelop(eerste));
    }

    /** A message that was cut off while it was sent, one with a word where an amount belongs, and a note to read. */
    private void schrijfKapotteBestanden() {
        Declaratiebericht declaratie = ronden.get(3).declaratie();
        byte[] heel = Berichtenschrijver.schrijf(declaratie);
        map.schrijf("berichten/kapot/afgebroken-" + naam(declaratie), Arrays.copyOf(heel, heel.length * 2 / 3));
        String tekst = new String(heel, StandardCharsets.UTF_8);
        map.schrijf("berichten/kapot/bedrag-" + naam(declaratie), tekst.replaceFirst("Bedrag>\\d+<", "Bedrag>abc<"));
        map.schrijf("berichten/leesmij.txt", "Verzonnen berichten; wie hier lijkt te staan, bestaat niet.\n");
    }

    private static String naam(Bericht bericht) {
        return bericht.soort() + "-" + bericht.kop().afzender() + "-"
                + bericht.kop().identificatie() + ".xml";
    }
}
