// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen;

import java.util.List;

/**
 * A kind of fact and the columns it is kept in, as {@code feiten.csv} beside this class lists them. The store makes its
 * tables from it, the readers fill them from it: the columns are written down once.
 */
public record Feitsoort(String naam, List<Kolom> kolommen) {
    public Feitsoort {
        kolommen = List.copyOf(kolommen);
    }

    /** What its columns are called, in their order. */
    public List<String> namen() {
        return kolommen.stream().map(Kolom::naam).toList();
    }

    /** Whether its rows are about persons. */
    public boolean isOverPersonen() {
        return namen().contains("client");
    }

    /** One column: its name in the store and what it holds. */
    public record Kolom(String naam, Inhoud inhoud) {}

    /** What a column holds, and with it the Java type of its values in a {@link Feitrij}. */
    public enum Inhoud {
        /** {@link String} */
        TEKST,
        /** {@link String}: what {@link Pseudonimisering} made of it, so another one in every store */
        PSEUDONIEM,
        /** {@link Long} */
        GEHEEL,
        /** {@link Long}: whole eurocents, with sign */
        CENTEN,
        /** {@link java.time.LocalDate} */
        DATUM
    }
}
