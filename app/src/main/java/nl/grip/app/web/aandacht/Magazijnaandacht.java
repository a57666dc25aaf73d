// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.aandacht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.inzicht.Historie;
import nl.grip.opslag.Magazijn;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.aandacht.Aandachtslijst;
import nl.grip.sturing.aandacht.Afhandeling;
import nl.grip.sturing.aandacht.Jaarverwachting;
import nl.grip.sturing.aandacht.bewaren.Aandachtsbron;
import nl.grip.sturing.aandacht.bewaren.Afhandelingen;
import nl.grip.sturing.maatregel.Maatregel;

/**
 * The attention list of one open store.
 *
 * @param gezien what the facts say; empty while that is being made
 */
public record Magazijnaandacht(
        Magazijn magazijn,
        Supplier<List<Maatregel>> maatregelen,
        Supplier<Optional<Aandachtsbron.Gezien>> gezien,
        Supplier<List<Jaarverwachting>> verwachtingen,
        Supplier<LocalDate> klok,
        Supplier<Naamgeving> namen)
        implements Aandachtbron {
    @Override
    public Optional<Aandachtslijst> lees() {
        return gezien.get()
                .map(feiten -> Aandachtsbron.van(magazijn).lijst(feiten, maatregelen.get(), verwachtingen.get()));
    }

    @Override
    public LocalDate peildatum() {
        return Historie.van(magazijn.vragen())
                .peildatum(Optional.empty(), vandaag())
                .datum();
    }

    @Override
    public LocalDate vandaag() {
        return klok.get();
    }

    @Override
    public void handelAf(String code, Afhandeling afhandeling) {
        new Afhandelingen(magazijn.archief()).voegToe(code, afhandeling);
    }

    @Override
    public String naam(String kolom, String code) {
        return namen.get().naam(kolom, code);
    }
}
