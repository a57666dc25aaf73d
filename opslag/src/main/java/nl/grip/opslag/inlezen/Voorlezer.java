// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.bronnen.bestanden.Vondstontvanger;

/** Judges files as they are found and puts them in the queue. */
final class Voorlezer implements Vondstontvanger {
    /** Above this a file is not kept in memory but read twice. */
    private static final int KLEIN = 8 << 20;

    private static final int RIJEN_IN_GEHEUGEN = 20_000;

    private final Lezer lezer;
    private final Wachtrij wachtrij;

    Voorlezer(Lezer lezer, Wachtrij wachtrij) {
        this.lezer = lezer;
        this.wachtrij = wachtrij;
    }

    @Override
    public void bestand(Bronbestand gevonden) {
        Bronbestand bestand = inGeheugen(gevonden);
        Rijbuffer buffer = new Rijbuffer(bestand.grootte() <= KLEIN ? RIJEN_IN_GEHEUGEN : 0);
        Oordeel oordeel = lezer.lees(bestand, buffer);
        if (!oordeel.isGelezen()) {
            zet(new Lading.Oordeelalleen(oordeel));
        } else if (buffer.isVol()) {
            zetEnWacht(oordeel, bestand);
        } else {
            zet(new Lading.Klein(oordeel, bestand, buffer.rijen()));
        }
    }

    @Override
    public void onleesbaar(Oordeel oordeel) {
        zet(new Lading.Oordeelalleen(oordeel));
    }

    /** Read once, so that what is judged, kept and stored are the same bytes. */
    private static Bronbestand inGeheugen(Bronbestand bestand) {
        if (bestand instanceof Bronbestand.InGeheugen || bestand.grootte() > KLEIN) {
            return bestand;
        }
        try (InputStream bron = bestand.open()) {
            return new Bronbestand.InGeheugen(bestand.naam(), bestand.gewijzigdOp(), bron.readAllBytes());
        } catch (IOException e) {
            return bestand; // the reader meets the same and refuses it in words
        }
    }

    /** A large file may be gone from disk once it was handed over, so it is stored first. */
    private void zetEnWacht(Oordeel oordeel, Bronbestand bestand) {
        CountDownLatch klaar = new CountDownLatch(1);
        zet(new Lading.Groot(oordeel, bestand, lezer, klaar::countDown));
        try {
            klaar.await();
        } catch (InterruptedException e) {
            throw new Afgebroken(e);
        }
    }

    private void zet(Lading lading) {
        try {
            wachtrij.zet(lading);
        } catch (InterruptedException e) {
            throw new Afgebroken(e);
        }
    }

    /** Storing stopped, so reading ahead stops too. */
    static final class Afgebroken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Afgebroken(InterruptedException oorzaak) {
            super(oorzaak);
        }
    }
}
