// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import nl.grip.sturing.begroting.Begrotingslaag;
import nl.grip.sturing.begroting.Begrotingslezer;
import nl.grip.sturing.invoer.Gelezen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The layers of a budget and their total, per year and afbakening (contract section 8). */
@Command(
        name = "beeld",
        description = "Tel per jaar de lagen van de begroting op; een positief saldo is een tekort.",
        footer = {"", "Kolommen van de tabel: jaar;afbakening;laag;lasten;baten"})
final class BegrotingsbeeldOpdracht extends Stuuropdracht<Begrotingslaag> {
    @Mixin
    private final Invoerbestand invoer = new Invoerbestand();

    BegrotingsbeeldOpdracht(Omgeving omgeving) {
        super(omgeving, List.of("jaar", "afbakening", "laag", "lasten", "baten", "saldo"));
    }

    @Override
    Gelezen<Begrotingslaag> reken() {
        return Begrotingslezer.beeld(invoer.pad(omgeving()));
    }

    @Override
    List<@Nullable Object> rij(Begrotingslaag laag) {
        return List.of(laag.jaar(), laag.afbakening(), laag.laag(), laag.lasten(), laag.baten(), laag.saldo());
    }
}
