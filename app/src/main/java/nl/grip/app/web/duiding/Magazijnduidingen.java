// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.duiding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.sturing.duiding.Doel;
import nl.grip.sturing.duiding.Duiding;
import nl.grip.sturing.duiding.Raadsvraag;
import nl.grip.sturing.duiding.bewaren.Duidingen;
import nl.grip.sturing.duiding.bewaren.Raadsvragen;

/** What was written at the figures of one open store. */
public record Magazijnduidingen(Duidingen duidingen, Raadsvragen vragen, Supplier<LocalDate> klok)
        implements Duidingbron {
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
    public List<Raadsvraag> vragen(String adres) {
        return vragen.van(adres);
    }

    @Override
    public void stel(String adres, String vraag, String wie) {
        vragen.stel(adres, vraag, wie);
    }

    @Override
    public Optional<Raadsvraag> beantwoord(String adres, String nummer, String antwoord, String wie) {
        return vragen.beantwoord(adres, nummer, antwoord, wie);
    }

    @Override
    public LocalDate vandaag() {
        return klok.get();
    }
}
