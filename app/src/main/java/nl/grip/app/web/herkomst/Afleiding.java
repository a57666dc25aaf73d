// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.herkomst;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.basis.Herkomst;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;

/**
 * How a figure came about: the answer behind the page.
 *
 * @param omschrijving the part of the whole it is about, such as Huishoudelijke hulp, maart 2026
 * @param definitie the header of the SQL file
 * @param sql what is asked of the store, as it stands in the file
 * @param rollen the parts of the figure; only one when it is a plain sum
 * @param bladen how many pages of rows there are
 * @param regels the rows of the asked page
 */
public record Afleiding(
        Peildatum peildatum,
        List<String> omschrijving,
        Definitie definitie,
        String sql,
        Uitkomst<BigDecimal> waarde,
        List<Rol> rollen,
        int bladen,
        List<Regel> regels) {
    public Afleiding {
        omschrijving = List.copyOf(omschrijving);
        rollen = List.copyOf(rollen);
        regels = List.copyOf(regels);
    }

    /** The parsed header of an indicator. */
    public record Definitie(
            String naam,
            String vraag,
            String definitie,
            String eenheid,
            String bron,
            String peilmoment,
            String tekort) {}

    /**
     * @param naam waarde, teller or noemer
     * @param som exactly what all its rows add up to
     */
    public record Rol(String naam, BigDecimal som, long aantal) {}

    /** One row that counts, with what it adds. */
    public record Regel(String bronId, String rol, BigDecimal bijdrage, Herkomst herkomst) {}
}
