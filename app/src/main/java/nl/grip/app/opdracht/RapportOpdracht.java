// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.app.web.document.Magazijnrapport;
import nl.grip.app.web.prognose.Jaarvraag;
import nl.grip.app.web.werkbank.Werkbank;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Burgerservicenummer;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.Catalogus;
import nl.grip.opslag.Magazijn;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.soort.Rapportsoort;
import nl.grip.rapportage.soort.Stukvraag;
import nl.grip.rapportage.stuk.Stuk;
import nl.grip.rapportage.tekst.Tekstblok;
import nl.grip.rapportage.uitvoer.Stukvorm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A document for a meeting. For whom it is decides what stands in it, whoever makes it. */
@Command(
        name = "rapport",
        description = "Maak een document om mee te nemen: pdf, html of xlsx.",
        footer = {"", "Bijvoorbeeld: grip rapport raadsbeeld --uit raadsbeeld.pdf"})
final class RapportOpdracht extends MagazijnOpdracht {
    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Parameters(paramLabel = "SOORT", arity = "0..1", description = "Welk document; --lijst toont de soorten.")
    private Optional<String> soort = Optional.empty();

    @Option(names = "--uit", paramLabel = "BESTAND", description = "Waar het komt; de uitgang zegt de vorm.")
    private Optional<Path> uit = Optional.empty();

    @Option(names = "--lijst", description = "Toon welke soorten er zijn en voor wie.")
    private boolean lijst;

    @Option(
            names = "--peildatum",
            paramLabel = "DATUM",
            description = "Alleen wat toen bekend was telt mee (standaard: de laatste dag waarop iets binnenkwam).")
    private Optional<LocalDate> peildatum = Optional.empty();

    @Option(names = "--aanbieder", paramLabel = "AGB", description = "Over welke aanbieder, bij een gesprekskaart.")
    private Optional<String> aanbieder = Optional.empty();

    @Option(
            names = "--tekst",
            paramLabel = "BESTAND",
            description =
                    "Uw eigen tekst (.md), met cijfers als {{inzicht/uitgaven?domein=Jeugd}} of {{prognose/2026}}.")
    private Optional<Path> tekst = Optional.empty();

    RapportOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    public Integer call() {
        return lijst ? toonSoorten() : super.call();
    }

    private int toonSoorten() {
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), List.of("soort", "titel", "voor_wie", "inhoud"))) {
            Arrays.stream(Rapportsoort.values())
                    .forEach(s -> rijen.rij(List.of(s.code(), s.titel(), s.voorWie(), s.inhoud())));
        }
        return Afloop.GEDAAN;
    }

    @Override
    int voerUit(Magazijn magazijn) {
        var wat = soort();
        var doel = uit.map(omgeving()::pad)
                .orElseThrow(() -> new VerkeerdeVraag("Zeg met --uit waar het document moet komen."));
        var vorm = Stukvorm.find(doel.toString())
                .orElseThrow(() -> new VerkeerdeVraag("--uit: kies een naam die eindigt op .pdf, .html of .xlsx."));
        if (wat.overAanbieder() && aanbieder.isEmpty()) {
            throw new VerkeerdeVraag("Een gesprekskaart gaat over een aanbieder: noem zijn AGB-code met --aanbieder.");
        }
        var jaarvraag = new Jaarvraag(magazijn, () -> omgeving().vandaag(), new Werkbank(() -> ""));
        var bron =
                new Magazijnrapport(magazijn, Catalogus.laad(), () -> omgeving().vandaag(), jaarvraag::voorspel);
        var dag = bron.peildatum(peildatum.map(Peildatum::new));
        if (wat.overAanbieder()) {
            keurAanbieder(bron, dag);
        }
        var stuk = metTekst(wat.maak(bron, new Stukvraag(dag, aanbieder)), bron, dag);
        if (stuk.isEmpty()) {
            return Afloop.VERKEERD_GEVRAAGD;
        }
        schrijf(stuk.get(), vorm, doel);
        omgeving().meld(wat.titel() + " staat in " + uit.orElse(doel) + ".");
        return Afloop.GEDAAN;
    }

    /** A document about nobody would have no figures, and not say why. */
    private void keurAanbieder(Rapportbron bron, Peildatum dag) {
        var bekend = Rapportsoort.aanbieders(bron, dag);
        aanbieder.filter(agb -> !bekend.contains(agb)).ifPresent(agb -> {
            throw new VerkeerdeVraag(Burgerservicenummer.afgeschermd("--aanbieder: Grip kent geen aanbieder met code '"
                    + agb + "'. Er is geen contract en geen rekening van." + Dichtstbij.vraag(agb, bekend)));
        });
    }

    /** With the text of the user when there is one; empty when that was refused. What is to be said of it is said. */
    private Optional<Stuk> metTekst(Stuk stuk, Rapportbron bron, Peildatum dag) {
        if (tekst.isEmpty()) {
            return Optional.of(stuk);
        }
        var gevuld = Tekstblok.vul(omgeving().pad(tekst.get()).toString(), inhoud(tekst.get()), bron, dag, stuk);
        gevuld.bevindingen()
                .forEach(b -> omgeving()
                        .meld(Burgerservicenummer.afgeschermd(
                                Bevindingzin.van(b, omgeving().werkmap()))));
        return gevuld.bevindingen().stream().anyMatch(Bevinding::isWeigering)
                ? Optional.empty()
                : Optional.of(stuk.metTekst(gevuld.delen()));
    }

    private String inhoud(Path bestand) {
        try {
            return Files.readString(omgeving().pad(bestand));
        } catch (IOException fout) {
            throw new VerkeerdeVraag("--tekst: " + bestand
                    + " is niet te lezen. Kijk of het bestand bestaat, en sla het" + " op in UTF-8.");
        }
    }

    private Rapportsoort soort() {
        return soort.flatMap(Rapportsoort::find)
                .orElseThrow(() -> new VerkeerdeVraag("Noem een soort document: "
                        + Arrays.stream(Rapportsoort.values())
                                .map(Rapportsoort::code)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /** Whole or not at all: made beside its place, and moved there when it is finished. */
    private static void schrijf(Stuk stuk, Stukvorm vorm, Path doel) {
        try {
            Path naast = doel.resolveSibling(doel.getFileName() + ".bezig");
            try (OutputStream naar = Files.newOutputStream(naast)) {
                vorm.schrijf(stuk, naar);
            }
            Files.move(naast, doel, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
