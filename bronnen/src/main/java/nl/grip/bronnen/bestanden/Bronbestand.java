// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.bestanden;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * One file as received, on disk or inside a zip. It can be opened more than once; one that a {@link Bestandenzoeker}
 * gave out lives until the call that handed it over returns.
 */
public interface Bronbestand {
    /** The path as given; inside an archive {@code a.zip!/b.xml}. Only a label: nothing is opened by it. */
    String naam();

    /** In bytes. */
    long grootte();

    /** The day it was last changed, in Amsterdam. */
    LocalDate gewijzigdOp();

    InputStream open() throws IOException;

    static Bronbestand of(String naam, LocalDate gewijzigdOp, byte[] inhoud) {
        return new InGeheugen(naam, gewijzigdOp, inhoud.clone());
    }

    static Bronbestand of(String naam, LocalDate gewijzigdOp, Path pad) throws IOException {
        return new OpSchijf(naam, Files.size(pad), gewijzigdOp, pad);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, and no one else holds the array
    record InGeheugen(String naam, LocalDate gewijzigdOp, byte[] inhoud) implements Bronbestand {
        @Override
        public long grootte() {
            return inhoud.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(inhoud);
        }
    }

    record OpSchijf(String naam, long grootte, LocalDate gewijzigdOp, Path pad) implements Bronbestand {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(pad);
        }
    }
}
