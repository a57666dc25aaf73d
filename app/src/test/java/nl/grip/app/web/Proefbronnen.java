// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.grip.app.web.herkomst.Afleiding;
import nl.grip.app.web.herkomst.Cijfervraag;
import nl.grip.app.web.maatregel.Maatregelenmappen;
import nl.grip.app.web.vorm.Toegang;
import nl.grip.basis.Herkomst;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Catalogus;
import nl.grip.opslag.bronelement.Bronelement;

/** Small sources for the pages, made up: one figure of 120 rows, one element. Every text comes from {@code tekst}. */
final class Proefbronnen {
    private static final String ELEMENT = """
            <jw323:Prestatie>
              <jw323:ProductReferentie>
                <ijw:ReferentieNummer>RN001</ijw:ReferentieNummer>
              </jw323:ProductReferentie>
              <jw323:IngediendBedrag>
                <ijw:Bedrag>5000</ijw:Bedrag>
                <ijw:DebetCredit>D</ijw:DebetCredit>
              </jw323:IngediendBedrag>
            </jw323:Prestatie>""";

    private Proefbronnen() {}

    static Vraagbronnen van(Supplier<String> tekst, boolean totOpDeRegel) {
        return van(tekst, totOpDeRegel, new Proefpersonen(tekst), () -> totOpDeRegel);
    }

    /** Nothing that these show stays the same: no page is kept. */
    static Vraagbronnen van(Supplier<String> tekst, boolean totOpDeRegel, Proefpersonen personen, Toegang toegang) {
        var keer = new AtomicLong();
        return van(tekst, () -> Long.toString(keer.incrementAndGet()), personen, toegang);
    }

    /** @param stand as long as it says the same, pages may be kept */
    static Vraagbronnen van(Supplier<String> tekst, Supplier<String> stand, Proefpersonen personen, Toegang toegang) {
        return new Vraagbronnen(
                keuze -> new Proefkosten(tekst.get()).vraag(keuze),
                vraag -> Catalogus.laad().find(vraag.naam()).map(indicator -> afleiding(tekst.get(), vraag)),
                bronId -> bronId.equals("a1-3") ? Optional.of(element(tekst.get())) : Optional.empty(),
                new Proefcijfers(tekst),
                new Proefgegevens(tekst),
                new Maatregelenmappen(Path.of("target", "geen-maatregelen"), toegang::totOpDeRegel),
                new Proefprognose(tekst),
                new Werkbronnen(
                        Proefjaren::lees,
                        new Proefaandacht(tekst),
                        new Proefteams(tekst),
                        personen,
                        new Proefrapport(tekst),
                        new Proefduidingen(tekst)),
                new Stuurbronnen(new Proefbegroting(tekst), new Proefregisters(tekst), new Proefinstrumenten(tekst)),
                new Proefscenarios(tekst),
                () -> LocalDate.of(2026, 11, 30),
                stand,
                toegang,
                fout -> "f00d");
    }

    /** The pages and documents of a municipality; what it does not tell of is made up. */
    static Vraagbronnen van(Toevalsgemeente gemeente) {
        var rest = van(() -> "x", true);
        var werk = rest.werk();
        return new Vraagbronnen(
                rest.kosten(),
                rest.herkomst(),
                rest.elementen(),
                gemeente,
                rest.gegevens(),
                rest.maatregelen(),
                gemeente::verwachting,
                new Werkbronnen(
                        werk.jaren(), werk.aandacht(), werk.teams(), werk.personen(), gemeente, werk.duidingen()),
                new Stuurbronnen(
                        gemeente, rest.sturing().registers(), rest.sturing().instrumenten()),
                rest.scenarios(),
                rest.vandaag(),
                rest.stand(),
                rest.toegang(),
                rest.fouten());
    }

    private static Afleiding afleiding(String tekst, Cijfervraag vraag) {
        return new Afleiding(
                vraag.peildatum().orElse(Peildatum.of("2026-09-30")),
                List.of(tekst, "maart 2026"),
                new Afleiding.Definitie(
                        "Uitgaven",
                        tekst,
                        tekst,
                        "euro",
                        "declaratie",
                        "ontvangen op of voor de peildatum",
                        "De laatste maanden zijn onvolledig."),
                "WITH bronregels AS (\n    SELECT 1\n)\n-- uitkomst\nSELECT sum(bijdrage) FROM bronregels",
                new Uitkomst.Cijfer<>(new BigDecimal("6000.00")),
                List.of(new Afleiding.Rol("waarde", new BigDecimal("6000.00"), 120)),
                3,
                IntStream.range(0, vraag.blad() < 3 ? 50 : 20)
                        .mapToObj(i -> regel(tekst, i))
                        .toList());
    }

    private static Afleiding.Regel regel(String tekst, int i) {
        return new Afleiding.Regel(
                "a1-3",
                "waarde",
                new BigDecimal("50.00"),
                new Herkomst(
                        "berichten/2026-04/" + tekst + ".xml",
                        41 + i,
                        "Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[" + (i + 1) + "]"));
    }

    private static Bronelement element(String tekst) {
        return new Bronelement(
                new Herkomst(
                        "berichten/2026-04/" + tekst + ".xml",
                        41,
                        "Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]"),
                ELEMENT.replace("RN001", tekst));
    }
}
