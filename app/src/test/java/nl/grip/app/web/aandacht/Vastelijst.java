// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.aandacht;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.grip.sturing.aandacht.Aandachtslijst;
import nl.grip.sturing.aandacht.Afhandeling;

/** What asks attention is given. */
record Vastelijst(Optional<Aandachtslijst> lees) implements Aandachtbron {
    static final LocalDate DAG = LocalDate.of(2026, 11, 15);

    @Override
    public LocalDate peildatum() {
        return DAG;
    }

    @Override
    public LocalDate vandaag() {
        return DAG;
    }

    @Override
    public void handelAf(String code, Afhandeling afhandeling) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String naam(String kolom, String code) {
        return Map.of("90000001", "Zorg en Co", "J04", "Jeugdhulp met verblijf").getOrDefault(code, code);
    }
}
