// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.stuk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.inzicht.Kop;

/**
 * A document.
 *
 * @param titel what it is
 * @param ondertitel about which period, known on which day
 * @param voorWie who reads it
 * @param voorbeeld whether everybody in it is made up
 * @param delen what it says, in order
 * @param cijfers the meaning of every figure in it
 */
public record Stuk(
        String titel, String ondertitel, String voorWie, boolean voorbeeld, List<Deel> delen, List<Kop> cijfers) {
    public Stuk {
        delen = List.copyOf(delen);
        cijfers = List.copyOf(cijfers);
    }

    /** Every table, also those behind pictures. */
    public List<Tafel> tafels() {
        return delen.stream().flatMap(deel -> tafel(deel).stream()).toList();
    }

    private static Optional<Tafel> tafel(Deel deel) {
        if (deel instanceof Deel.Tabel tabel) {
            return Optional.of(tabel.tafel());
        }
        return deel instanceof Deel.Figuur figuur ? Optional.of(figuur.tafel()) : Optional.empty();
    }

    /** Every sentence, in order. */
    public List<String> zinnen() {
        return delen.stream().flatMap(Stuk::zinnen).toList();
    }

    private static Stream<String> zinnen(Deel deel) {
        if (deel instanceof Deel.Kern kern) {
            return kern.zinnen().stream();
        }
        if (deel instanceof Deel.Opsomming opsomming) {
            return opsomming.punten().stream();
        }
        if (deel instanceof Deel.Melding melding) {
            return Stream.of(melding.tekst());
        }
        return deel instanceof Deel.Alinea alinea ? Stream.of(alinea.tekst()) : Stream.empty();
    }

    /** With a text of somebody right after the first part. */
    public Stuk metTekst(List<Deel> tekst) {
        if (delen.isEmpty()) {
            return new Stuk(titel, ondertitel, voorWie, voorbeeld, tekst, cijfers);
        }
        return new Stuk(
                titel,
                ondertitel,
                voorWie,
                voorbeeld,
                Stream.of(delen.subList(0, 1), tekst, delen.subList(1, delen.size()))
                        .flatMap(List::stream)
                        .toList(),
                cijfers);
    }
}
