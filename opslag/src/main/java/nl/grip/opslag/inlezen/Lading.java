// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Oordelen;
import nl.grip.bronnen.Rijontvanger;
import nl.grip.bronnen.bestanden.Bronbestand;

/** A judged file on its way into the store. */
interface Lading {
    Oordeel oordeel();

    /** The file itself, under the name by which it can be read again; of an envelope not the message in it. */
    String naam();

    /** In bytes, as received. */
    long grootte();

    /** Hands over all fact rows; only for a file that was read. */
    void rijen(Rijontvanger ontvanger);

    /** The bytes as received. */
    InputStream open() throws IOException;

    /** Day on which the file was last changed: the only thing besides its bytes and name that reading may depend on. */
    String gewijzigdOp();

    /** Told once, when the file has been dealt with. */
    default void afgehandeld() {}

    /** The same file, refused after all. */
    default Lading geweigerd(String reden) {
        Oordeel anders = Oordelen.geweigerd(
                oordeel().bestand(), oordeel().sha256(), "GRIP-opslag", reden, "Meld dit bij de makers van Grip");
        return new Oordeelalleen(anders);
    }

    /** Of which nothing but the judgement is of interest: refused, or not ours. */
    record Oordeelalleen(Oordeel oordeel) implements Lading {
        @Override
        public String naam() {
            return oordeel.bestand();
        }

        @Override
        public long grootte() {
            return 0;
        }

        @Override
        public void rijen(Rijontvanger ontvanger) {}

        @Override
        public InputStream open() {
            return InputStream.nullInputStream();
        }

        @Override
        public String gewijzigdOp() {
            return "";
        }
    }

    /** Small enough to keep bytes and rows in memory. */
    record Klein(Oordeel oordeel, Bronbestand bestand, List<Feitrij> feiten) implements Lading {
        @Override
        public String naam() {
            return bestand.naam();
        }

        @Override
        public long grootte() {
            return bestand.grootte();
        }

        @Override
        public void rijen(Rijontvanger ontvanger) {
            feiten.forEach(ontvanger::neem);
        }

        @Override
        public InputStream open() throws IOException {
            return bestand.open();
        }

        @Override
        public String gewijzigdOp() {
            return bestand.gewijzigdOp().toString();
        }
    }

    /** Judged without keeping its rows; they are read a second time. */
    record Groot(Oordeel oordeel, Bronbestand bestand, Lezer lezer, Runnable naAfloop) implements Lading {
        @Override
        public String naam() {
            return bestand.naam();
        }

        @Override
        public long grootte() {
            return bestand.grootte();
        }

        @Override
        public void rijen(Rijontvanger ontvanger) {
            Oordeel opnieuw = lezer.lees(bestand, ontvanger);
            if (!opnieuw.equals(oordeel)) {
                throw new IllegalStateException("Het bestand is veranderd tijdens het lezen");
            }
        }

        @Override
        public InputStream open() throws IOException {
            return bestand.open();
        }

        @Override
        public String gewijzigdOp() {
            return bestand.gewijzigdOp().toString();
        }

        @Override
        public void afgehandeld() {
            naAfloop.run();
        }
    }
}
