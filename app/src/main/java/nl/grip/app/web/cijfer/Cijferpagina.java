// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.grip.app.web.duiding.Duidingblok;
import nl.grip.app.web.duiding.Duidingbron;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Adres;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.app.web.vorm.Weergave;
import nl.grip.opslag.archief.Versieregister;
import nl.grip.sturing.duiding.Doel;
import nl.grip.sturing.duiding.Duiding;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** {@code /inzicht/<naam>}: a figure, and the same as a file. */
@Controller
public final class Cijferpagina {
    private static final String ROUTE = "/inzicht/{naam}";
    private static final String SCHRIJVEN = "duiding schrijven";

    private final Cijferbron bron;
    private final Duidingbron duidingen;

    public Cijferpagina(Cijferbron bron, Duidingbron duidingen) {
        this.bron = bron;
        this.duidingen = duidingen;
    }

    @GetMapping(ROUTE)
    View toon(@PathVariable String naam, @RequestParam Map<String, String> vraag, Bezoek bezoek) {
        var heel = Cijfertoegang.heel(bron, naam, vraag, bezoek);
        var blok = Duidingblok.van(
                duidingen, adres(heel), stand(heel), bezoek.tabel().mag(bezoek.rol(), ROUTE, SCHRIJVEN));
        return new Weergave("cijfer", Cijferblad.van(Cijfertoegang.getoond(bron, heel, bezoek), blok, bezoek));
    }

    @PostMapping(ROUTE + "/duiding")
    View duid(
            @PathVariable String naam,
            @RequestParam(defaultValue = "") String adres,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String wie,
            Bezoek bezoek) {
        eis(tekst, wie);
        var heel = heel(adres, naam, bezoek);
        var toen = Cijferoverzicht.van(heel).titel();
        duidingen.leg(
                new Duiding(adres, tekst.strip(), bezoek.ondertekend(wie), duidingen.vandaag(), toen, stand(heel)));
        return new RedirectView(adres);
    }

    @PostMapping(ROUTE + "/doel")
    View stelDoel(
            @PathVariable String naam,
            @RequestParam(defaultValue = "") String adres,
            @RequestParam(defaultValue = "") String hoeveel,
            @RequestParam(defaultValue = "") String wanneer,
            @RequestParam(defaultValue = "") String besluit,
            @RequestParam(defaultValue = "") String wie,
            Bezoek bezoek) {
        eis(hoeveel, wanneer, besluit, wie);
        heel(adres, naam, bezoek);
        duidingen.leg(new Doel(adres, hoeveel.strip(), wanneer.strip(), besluit.strip()), bezoek.ondertekend(wie));
        return new RedirectView(adres);
    }

    /** What is kept for ever may be empty nor hold somebody's number. */
    private static void eis(String... teksten) {
        for (var tekst : teksten) {
            if (tekst.isBlank() || Versieregister.isOverPersoon(tekst)) {
                throw new Vraagfout("Vul alles in, en schrijf geen burgerservicenummer. Er is niets bewaard.");
            }
        }
    }

    /** The figure at an address of ours; what only looks like one is refused. */
    private Cijferantwoord heel(String adres, String naam, Bezoek bezoek) {
        var delen = UriComponentsBuilder.fromUriString(adres).build();
        if (!("/inzicht/" + naam).equals(delen.getPath()) || delen.getHost() != null) {
            throw new Vraagfout("Dit adres is niet van een cijfer. Er is niets bewaard.");
        }
        Map<String, String> vraag = new TreeMap<>();
        delen.getQueryParams()
                .toSingleValueMap()
                .forEach((kolom, waarde) -> vraag.put(
                        kolom, UriUtils.decode(Objects.requireNonNullElse(waarde, ""), StandardCharsets.UTF_8)));
        return Cijfertoegang.heel(bron, naam, vraag, bezoek);
    }

    private static String adres(Cijferantwoord antwoord) {
        return antwoord.keuze()
                .op(Adres.van("/inzicht").naar(antwoord.keuze().naam()))
                .tekst();
    }

    /** Tells the values of the figure apart from other values of it. */
    private static String stand(Cijferantwoord antwoord) {
        var tekst = antwoord.delen().rijen().stream()
                .map(rij -> rij.sleutel() + rij.grootheid() + rij.findWaarde().map(BigDecimal::toPlainString))
                .collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(tekst.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @GetMapping("/inzicht/{naam}/{bestand}")
    View geef(
            @PathVariable String naam,
            @PathVariable String bestand,
            @RequestParam Map<String, String> vraag,
            Bezoek bezoek) {
        var soort = Cijferbestand.Soort.find(naam, bestand)
                .orElseThrow(() -> new Nietgevonden("Dit bestand bestaat niet. Kies .csv of .xlsx."));
        return new Cijferbestand(
                soort, Cijfertoegang.antwoord(bron, naam, vraag, bezoek).delen());
    }
}
