// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.app.web.gegevens.Gegevensbron;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.aansluiting.Aansluiting;
import nl.grip.inzicht.aansluiting.Aansluitregel;
import nl.grip.inzicht.signaal.Signaal;
import nl.grip.inzicht.signaal.Signalen;
import nl.grip.opslag.inlezen.Aanvoer;
import nl.grip.opslag.inlezen.Inleesregel;

/** Made-up files, findings and signals; a store that takes nothing. */
record Proefgegevens(Supplier<String> tekst) implements Gegevensbron {
    @Override
    public LocalDate vandaag() {
        return LocalDate.of(2026, 11, 30);
    }

    @Override
    public List<Soort> soorten() {
        return List.of(
                new Soort("JW323", "gelezen", 812, 40_120, new BigDecimal("1234567.89").toString(), "2026-09-30"),
                new Soort("WMO323", "geweigerd", 2, 0, "", ""));
    }

    @Override
    public Optional<List<Bevindinggroep>> bevindingen() {
        return Optional.of(List.of(
                new Bevindinggroep(
                        true,
                        "TR001",
                        "Niets uit dit bestand telt mee",
                        tekst.get(),
                        "iStandaarden",
                        3,
                        tekst.get(),
                        "41",
                        tekst.get(),
                        "een getal"),
                new Bevindinggroep(
                        false, "TR358", "Het totaal telt niet mee", "Vraag het na", "", 12, "b.xml", "", "", "")));
    }

    @Override
    public Aansluiting aansluiting() {
        return new Aansluiting(
                Peildatum.of("2026-09-30"),
                List.of(new Aansluitregel(
                        "2026",
                        "2026-03",
                        "6.71",
                        Bedrag.ofEuro("100.00"),
                        Bedrag.ofEuro("130.00"),
                        Bedrag.NUL,
                        List.of(new Aansluitregel.Oorzaak("pgb", Bedrag.ofEuro("30.00"))))),
                Optional.empty());
    }

    @Override
    public Optional<Signalen> signalen() {
        return Optional.of(new Signalen(
                List.of(new Signaal(
                        Signaal.Soort.STILLE_AANBIEDER,
                        "90000001",
                        "",
                        YearMonth.of(2026, 7),
                        LocalDate.of(2026, 8, 31),
                        Bedrag.ofEuro("12000.00"),
                        tekst.get())),
                Optional.of(YearMonth.of(2023, 1)),
                YearMonth.of(2026, 8)));
    }

    @Override
    public String naam(String kolom, String code) {
        return code;
    }

    @Override
    public List<Inleesregel> lees(Aanvoer aanvoer) {
        return List.of();
    }

    @Override
    public Path werkmap() {
        try {
            return Files.createDirectories(Path.of("target", "werk")).toAbsolutePath();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
