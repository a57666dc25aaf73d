// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.duiding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.sturing.duiding.Doel;
import nl.grip.sturing.duiding.Duiding;
import nl.grip.sturing.duiding.bewaren.Duidingen;

/** What was written at the figures of one open store. */
public record Magazijnduidingen(Duidingen duidingen, Supplier<LocalDate> klok) implements Duidingbron {
    @Override
    public Optional<Duiding> find(String adres) {
        return duidingen.find(adres);
    }

    @Override
    public Optional<Doel> findDoel(String adres) {
        return duidingen.findDoel(adres);
    }

    @Override
    public void leg(Duiding duiding) {
        duidingen.leg(duiding);
    }

    @Override
    public void leg(Doel doel, String wie) {
        duidingen.leg(doel, wie);
    }

    @Override
    public LocalDate vandaag() {
        return klok.get();
    }
}
