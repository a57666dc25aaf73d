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
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.vorm.Adres;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.opslag.archief.Versieregister;
import nl.grip.sturing.duiding.Doel;
import nl.grip.sturing.duiding.Duiding;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What people write at a figure: why it is so, its goal, a question and its answer. */
@Controller
public final class Duidingpagina {
    private static final String SCHRIJVEN = "duiding schrijven";
    private static final String VRAGEN = "/inzicht/{naam}/vraag";

    private final Cijferbron bron;
    private final Duidingbron duidingen;

    public Duidingpagina(Cijferbron bron, Duidingbron duidingen) {
        this.bron = bron;
        this.duidingen = duidingen;
    }

    static Duidingblok.Mag mag(Bezoek bezoek) {
        return new Duidingblok.Mag(bezoek.tabel().mag(bezoek.rol(), "/inzicht/{naam}", SCHRIJVEN), bezoek.mag(VRAGEN));
    }

    @PostMapping("/inzicht/{naam}/duiding")
    View duid(
            @PathVariable String naam,
            @RequestParam(defaultValue = "") String adres,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String wie,
            Bezoek bezoek) {
        eis(tekst, wie);
        var heel = heel(adres, naam, bezoek);
        var toen = Cijferoverzicht.van(openbaar(heel, bezoek)).titel();
        duidingen.leg(
                new Duiding(adres, tekst.strip(), bezoek.ondertekend(wie), duidingen.vandaag(), toen, stand(heel)));
        return new RedirectView(adres);
    }

    @PostMapping("/inzicht/{naam}/doel")
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

    @PostMapping("/inzicht/{naam}/vraag")
    View vraag(
            @PathVariable String naam,
            @RequestParam(defaultValue = "") String adres,
            @RequestParam(defaultValue = "") String vraag,
            @RequestParam(defaultValue = "") String wie,
            Bezoek bezoek) {
        eis(vraag, wie);
        heel(adres, naam, bezoek);
        duidingen.stel(adres, vraag.strip(), bezoek.ondertekend(wie));
        return new RedirectView(adres);
    }

    @PostMapping("/inzicht/{naam}/antwoord")
    View antwoord(
            @PathVariable String naam,
            @RequestParam(defaultValue = "") String adres,
            @RequestParam(defaultValue = "") String nummer,
            @RequestParam(defaultValue = "") String antwoord,
            @RequestParam(defaultValue = "") String wie,
            Bezoek bezoek) {
        eis(antwoord, wie);
        heel(adres, naam, bezoek);
        var beantwoord = duidingen.beantwoord(adres, nummer, antwoord.strip(), bezoek.ondertekend(wie));
        if (beantwoord.isEmpty()) {
            throw new Nietgevonden("Deze vraag staat niet bij dit cijfer. Er is niets bewaard.");
        }
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

    /** What a figure said when something was written at it is shown to all, so it is kept as the raad sees it. */
    private Cijferantwoord openbaar(Cijferantwoord heel, Bezoek bezoek) {
        return Cijfertoegang.getoond(bron, heel, new Bezoek(Rol.RAAD, bezoek.voorbeeld(), bezoek.tabel()));
    }

    static String adres(Cijferantwoord antwoord) {
        return antwoord.keuze()
                .op(Adres.van("/inzicht").naar(antwoord.keuze().naam()))
                .tekst();
    }

    /** Tells the values of the figure apart from other values of it. */
    static String stand(Cijferantwoord antwoord) {
        var tekst = antwoord.delen().rijen().stream()
                .map(rij -> rij.sleutel() + rij.grootheid() + rij.findWaarde().map(BigDecimal::toPlainString))
                .collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(tekst.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
