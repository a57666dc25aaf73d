// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.app.web.traject.Persoonsbron;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.traject.Ervaring;
import nl.grip.inzicht.traject.Hulp;

/** One person with one kind of help; every look stands in a list. */
final class Proefpersonen implements Persoonsbron {
    private final Supplier<String> naam;
    private boolean aan;
    final List<String> logboek = new ArrayList<>();

    Proefpersonen(Supplier<String> naam) {
        this.naam = naam;
    }

    @Override
    public Stand lees(String bsn, String wie, String reden) {
        logboek.add(wie + " zag " + bsn.length() + " cijfers: " + reden);
        return new Stand(
                LocalDate.of(2026, 6, 30),
                List.of(new Hulp(
                        "10",
                        "90000001",
                        LocalDate.of(2026, 1, 1),
                        Optional.of(LocalDate.of(2026, 12, 31)),
                        Bedrag.ofEuro("6000"),
                        Bedrag.ofEuro("4000"),
                        new BigDecimal("0.9"))));
    }

    @Override
    public void geweigerd(String bsn, String wie, String waar) {
        logboek.add("geweigerd " + wie + " " + waar);
    }

    @Override
    public void ingelogd(String wie) {
        logboek.add("ingelogd " + wie);
    }

    @Override
    public void gezien(String bron, String wie) {
        logboek.add(wie + " zag " + bron);
    }

    @Override
    public synchronized boolean isInwonersbeeldAan() {
        return aan;
    }

    @Override
    public synchronized void zetInwonersbeeld(boolean nieuw, String wie, String waarom) {
        aan = nieuw;
    }

    @Override
    public String naam(String kolom, String code) {
        return kolom.equals("voorziening") ? naam.get() : code;
    }

    @Override
    public List<Ervaring> ervaringen() {
        return List.of(ervaring("10", 50_000), ervaring("20", 60_000), ervaring("30", 900_000), ervaring("40", 45_000));
    }

    private static Ervaring ervaring(String code, long centen) {
        return new Ervaring(
                code, "Jeugd", new BigDecimal(120), new BigDecimal(240), new BigDecimal(400), new Bedrag(centen), 80);
    }
}
