// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.grip.app.web.aandacht.Aandachtbron;
import nl.grip.sturing.aandacht.Aandachtslijst;
import nl.grip.sturing.aandacht.Aandachtsoort;
import nl.grip.sturing.aandacht.Aandachtspunt;
import nl.grip.sturing.aandacht.Afhandeling;

/** One thing of each kind that asks attention; what is decided is kept in memory. */
final class Proefaandacht implements Aandachtbron {
    private final Supplier<String> tekst;
    private final Map<String, List<Afhandeling>> afhandelingen = new HashMap<>();

    Proefaandacht(Supplier<String> tekst) {
        this.tekst = tekst;
    }

    @Override
    public synchronized Optional<Aandachtslijst> lees() {
        return Optional.of(Aandachtslijst.van(
                Stream.of(Aandachtsoort.values())
                        .map(soort -> new Aandachtspunt(
                                soort.code() + ":1",
                                soort,
                                tekst.get(),
                                LocalDate.of(2026, 6, 1),
                                tekst.get(),
                                List.of())),
                afhandelingen));
    }

    @Override
    public LocalDate peildatum() {
        return LocalDate.of(2026, 6, 30);
    }

    @Override
    public LocalDate vandaag() {
        return LocalDate.of(2026, 7, 1);
    }

    @Override
    public synchronized void handelAf(String code, Afhandeling afhandeling) {
        afhandelingen.computeIfAbsent(code, nieuw -> new ArrayList<>()).add(afhandeling);
    }

    @Override
    public String naam(String kolom, String code) {
        return code;
    }
}
