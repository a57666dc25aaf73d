// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.app.web.team.Teambord;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.team.Teamjaar;
import nl.grip.sturing.team.Teamwerk;

/** The team of task 14 in taken-en-taal, and what it and one consulent did. */
final class Proefteams implements Teambord {
    private final Supplier<String> naam;

    Proefteams(Supplier<String> naam) {
        this.naam = naam;
    }

    @Override
    public Stand lees() {
        var dag = LocalDate.of(2026, 6, 30);
        return new Stand(
                dag,
                List.of(
                        new Teamwerk(naam.get(), "", 120, 100, 70, Optional.of(new BigDecimal("31.5"))),
                        new Teamwerk(naam.get(), "C01", 60, 50, 40, Optional.of(new BigDecimal("28.0")))),
                List.of(new Teamjaar(
                        naam.get(),
                        dag,
                        Optional.of(Bedrag.ofEuro("1200000")),
                        Bedrag.ofEuro("700000"),
                        Bedrag.ofEuro("1000000"),
                        Bedrag.ofEuro("600000"),
                        new BigDecimal("0.8"))));
    }
}
