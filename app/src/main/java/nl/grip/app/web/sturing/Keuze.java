// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.sturing;

import java.util.List;
import java.util.stream.Stream;

/** What a reader may choose; it comes to stand in the address. */
public record Keuze(String adres, List<Veld> velden) {
    public Keuze {
        velden = List.copyOf(velden);
    }

    /** @param opties to choose from; empty when one types */
    public record Veld(String naam, String tekst, String waarde, List<Optie> opties) {
        public Veld {
            opties = List.copyOf(opties);
        }

        public static Veld getypt(String naam, String tekst, String waarde) {
            return new Veld(naam, tekst, waarde, List.of());
        }

        /** Choices as value and text, one after the other. */
        public static Veld keuze(String naam, String tekst, String waarde, Stream<String[]> opties) {
            return new Veld(
                    naam,
                    tekst,
                    waarde,
                    opties.map(optie -> new Optie(optie[0], optie[1], optie[0].equals(waarde)))
                            .toList());
        }
    }

    public record Optie(String waarde, String tekst, boolean gekozen) {}
}
