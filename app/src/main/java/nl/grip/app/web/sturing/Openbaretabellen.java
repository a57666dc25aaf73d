// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.sturing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.register.Registersoort;

/**
 * Figures that others published and that come along with Grip, for who has no table of his own: what all municipalities told
 * CBS about 2023, the taakvelden of Wmo and youth care (CBS, Iv3 data of municipalities as delivered, account 2023, CC BY 4.0).
 */
public final class Openbaretabellen {
    private Openbaretabellen() {}

    /** Empty for a kind of which nobody publishes a table. */
    public static Optional<Invoertabel> find(Registersoort soort) {
        var naam = soort.code() + ".csv";
        try (InputStream bron = Openbaretabellen.class.getResourceAsStream("openbaar/" + naam)) {
            return bron == null ? Optional.empty() : Optional.of(Invoertabel.van(naam, bron.readAllBytes()));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
