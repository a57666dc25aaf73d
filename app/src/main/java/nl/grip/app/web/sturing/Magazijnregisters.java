// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.sturing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.archief.Versie;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.register.bewaren.Register;
import nl.grip.sturing.register.bewaren.Register.Besluit;

/**
 * The registers of one store.
 *
 * @param verzonnen whether all people in it are made up
 */
public record Magazijnregisters(Magazijn magazijn, BooleanSupplier verzonnen) implements Registerbron {
    @Override
    public Stand lees(Registersoort soort) {
        var register = register(soort);
        var tabellen = register.tabellen();
        return tabellen.isEmpty() ? meegeleverd(soort) : new Stand(tabellen, register.versies(), Afkomst.EIGEN);
    }

    private Stand meegeleverd(Registersoort soort) {
        return Openbaretabellen.find(soort)
                .map(tabel -> new Stand(List.of(tabel), List.of(), Afkomst.OPENBAAR))
                .orElseGet(() -> verzonnen.getAsBoolean() ? voorbeeld(soort) : Stand.LEEG);
    }

    @Override
    public Optional<Versie> find(Registersoort soort, String naam, int nummer) {
        return register(soort).find(naam, nummer);
    }

    @Override
    public Besluit voegToe(Registersoort soort, Invoertabel tabel, String wie, String waarom) {
        return register(soort).voegToe(tabel, wie, waarom);
    }

    private Register register(Registersoort soort) {
        return new Register(magazijn.archief(), soort);
    }

    /** What comes along with Grip of this kind; nothing for a kind without an example. */
    static Stand voorbeeld(Registersoort soort) {
        var naam = soort.code() + ".csv";
        try (InputStream bron = Magazijnregisters.class.getResourceAsStream("voorbeeld/" + naam)) {
            return bron == null
                    ? Stand.LEEG
                    : new Stand(List.of(Invoertabel.van(naam, bron.readAllBytes())), List.of(), Afkomst.VOORBEELD);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
