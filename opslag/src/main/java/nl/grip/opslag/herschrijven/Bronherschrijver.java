// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herschrijven;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What can be asked of, and done to, a message as received, bare or in an envelope. Constant memory. */
public final class Bronherschrijver {
    private Bronherschrijver() {}

    /** The BSNs for which {@code gezocht} holds. */
    public static Set<String> bsns(InputStream bron, Predicate<String> gezocht) throws IOException {
        Set<String> gevonden = new TreeSet<>();
        Predicate<String> onthoud = bsn -> gezocht.test(bsn) && gevonden.add(bsn);
        new Clientsplitser(onthoud, Masker.GEEN, Writer.nullWriter()).splits(bron, OutputStream.nullOutputStream());
        return gevonden;
    }

    /** The {@code Client} elements of one person, as received. */
    public static String elementen(InputStream bron, String bsn) throws IOException {
        StringWriter gevonden = new StringWriter();
        new Clientsplitser(bsn::equals, Masker.GEEN, gevonden).splits(bron, OutputStream.nullOutputStream());
        return gevonden.toString();
    }

    /** The element at this place (path with positions, local names), as received, with personal parts masked. */
    public static Optional<String> element(InputStream bron, String plaats) throws IOException {
        return new Elementzoeker(Elementpad.parse(plaats)).zoek(bron);
    }

    /**
     * Writes the message without the {@code Client} elements of these persons.
     *
     * @param masker takes out what else is not to be found any more
     * @return how many things were taken out; with none the message is what it was
     */
    public static long verwijder(InputStream bron, Set<String> bsns, Masker masker, OutputStream uit)
            throws IOException {
        Clientsplitser splitser = new Clientsplitser(bsns::contains, masker, Writer.nullWriter());
        splitser.splits(bron, uit);
        return splitser.veranderingen();
    }
}
