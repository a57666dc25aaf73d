// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.util.List;

/** The 301: every current allocation of one client with one provider. */
public record Toewijzingsbericht(Berichtkop kop, Burger burger, List<ToegewezenProduct> producten) implements Bericht {
    public Toewijzingsbericht {
        producten = List.copyOf(producten);
    }

    @Override
    public int rijen() {
        return producten.size();
    }

    @Override
    public String nummer() {
        return "301";
    }
}
