// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.app.web.duiding.Duidingbron;
import nl.grip.sturing.duiding.Doel;
import nl.grip.sturing.duiding.Duiding;
import nl.grip.sturing.duiding.Raadsvraag;

/** What is written at figures, in memory; at every figure something stands already. */
final class Proefduidingen implements Duidingbron {
    private final Supplier<String> tekst;
    private final Map<String, Duiding> duidingen = new HashMap<>();
    private final Map<String, Doel> doelen = new HashMap<>();

    Proefduidingen(Supplier<String> tekst) {
        this.tekst = tekst;
    }

    @Override
    public synchronized Optional<Duiding> find(String adres) {
        return Optional.of(duidingen.getOrDefault(
                adres, new Duiding(adres, tekst.get(), tekst.get(), vandaag(), tekst.get(), "toen")));
    }

    @Override
    public synchronized Optional<Doel> findDoel(String adres) {
        return Optional.of(doelen.getOrDefault(adres, new Doel(adres, tekst.get(), tekst.get(), tekst.get())));
    }

    @Override
    public synchronized void leg(Duiding duiding) {
        duidingen.put(duiding.adres(), duiding);
    }

    @Override
    public synchronized void leg(Doel doel, String wie) {
        doelen.put(doel.adres(), doel);
    }

    @Override
    public synchronized List<Raadsvraag> vragen(String adres) {
        return List.of(
                new Raadsvraag("1", adres, tekst.get(), tekst.get(), vandaag(), Optional.empty()),
                new Raadsvraag(
                        "2",
                        adres,
                        tekst.get(),
                        tekst.get(),
                        vandaag(),
                        Optional.of(new Raadsvraag.Antwoord(tekst.get(), tekst.get(), vandaag()))));
    }

    @Override
    public void stel(String adres, String vraag, String wie) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Raadsvraag> beantwoord(String adres, String nummer, String antwoord, String wie) {
        return vragen(adres).stream()
                .filter(vraag -> vraag.nummer().equals(nummer))
                .findFirst();
    }

    @Override
    public LocalDate vandaag() {
        return LocalDate.of(2026, 7, 1);
    }
}
