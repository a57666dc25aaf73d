// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.berichten.Bericht;
import nl.grip.voorbeeld.berichten.Envelop;
import nl.grip.voorbeeld.berichten.Retourbericht;
import nl.grip.voorbeeld.proces.Kalender;
import nl.grip.voorbeeld.proces.Toeval;

/**
 * Delivers messages as a municipality gets them: in one zip a month, of some aanbieders in envelopes, some of them twice;
 * and lists what is in each file, and what was planted in it.
 */
final class Postzak implements AutoCloseable {
    private static final double GEBRUIKT_ENVELOPPEN = 0.25;
    private static final double HERHALING = 0.01;
    private static final double HERHALING_IN_ENVELOP = 0.5;
    private static final int LENGTE_AGB = 8;

    private final long zaad;
    private final YearMonth laatsteMaand;
    private final Procesovertredingen vanzelf;
    private final Maandzips zips;
    private final Tabelbestand lijst;
    private final Tabelbestand afwijkingen;

    /** @param vanzelf the rules that what was really declared breaks */
    Postzak(long zaad, Kalender kalender, Procesovertredingen vanzelf, Path map) {
        this.zaad = zaad;
        this.vanzelf = vanzelf;
        this.laatsteMaand = kalender.maand(Kalender.LAATSTE_MAAND);
        this.zips = new Maandzips(map);
        var waarheid = map.resolve("waarheid");
        this.lijst = Tabelbestand.maak(
                waarheid.resolve("bestanden.csv"), "bestand", "sha256", "soort", "rijen", "bedrag", "ontvangen_op");
        this.afwijkingen = Tabelbestand.maak(waarheid.resolve("afwijkingen.csv"), "bestand", "regel", "code");
    }

    void neem(Bericht bericht) {
        neem(Poststuk.of(bericht));
    }

    /** What breaks a rule comes bare and once, so that its line is the line of the file. */
    void neem(Poststuk stuk) {
        var tekst = stuk.tekst();
        var op = stuk.bericht().verzondenOp();
        boolean inEnvelop = stuk.geplant().isEmpty() && gebruiktEnveloppen(stuk.bericht());
        var bestand = bezorg(stuk, "", op, tekst, inEnvelop);
        stuk.geplant().forEach(a -> afwijkingen.rij(bestand, a.regel(tekst), a.code()));
        vanzelf.in(stuk.bericht(), tekst).forEach(r -> afwijkingen.rij(bestand, r.regel(), r.code()));
        if (stuk.geplant().isEmpty()) {
            herhaal(stuk, YearMonth.from(op).plusMonths(1), tekst, inEnvelop);
        }
    }

    /** The same message a month later, as it is or in an envelope; whoever uses envelopes uses one again. */
    private void herhaal(Poststuk stuk, YearMonth maand, byte[] tekst, boolean eerderInEnvelop) {
        if (maand.isAfter(laatsteMaand) || !kans("herhaling", stuk.naam(), HERHALING)) {
            return;
        }
        boolean inEnvelop = magInEnvelop(stuk.bericht())
                && (eerderInEnvelop || kans("herhaling in envelop", stuk.naam(), HERHALING_IN_ENVELOP));
        bezorg(stuk, "nogmaals-", maand.atDay(2), tekst, inEnvelop);
    }

    /** Puts it in the zip and on the list; tells its file. Of a repeat no lines are new. */
    private String bezorg(Poststuk stuk, String voorvoegsel, LocalDate op, byte[] tekst, boolean inEnvelop) {
        var bericht = stuk.bericht();
        var bytes = inEnvelop ? Envelop.om(bericht, tekst, op.atTime(11, 15)) : tekst;
        var ingang = zips.voegToe(YearMonth.from(op), voorvoegsel + stuk.naam(), bytes);
        var bestand = inEnvelop ? ingang + "!/bericht" : ingang;
        boolean nieuw = voorvoegsel.isEmpty();
        lijst.rij(
                bestand,
                sha256(bytes),
                bericht.soort(),
                nieuw ? bericht.rijen() : 0,
                nieuw ? bericht.bedrag().map(Object.class::cast).orElse("") : "",
                inEnvelop ? op : bericht.verzondenOp());
        return bestand;
    }

    /** Which aanbieders do is drawn once. */
    private boolean gebruiktEnveloppen(Bericht bericht) {
        return magInEnvelop(bericht)
                && bericht.verzender().length() == LENGTE_AGB
                && kans("enveloppen", bericht.verzender(), GEBRUIKT_ENVELOPPEN);
    }

    /** A retour has an envelope of another kind. */
    private static boolean magInEnvelop(Bericht bericht) {
        return !(bericht instanceof Retourbericht);
    }

    private boolean kans(String onderwerp, String wat, double kans) {
        return Toeval.of(zaad, onderwerp + " " + wat).kans(kans);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        zips.close();
        lijst.close();
        afwijkingen.close();
    }
}
