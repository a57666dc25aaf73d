// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    View duid(@PathVariable String naam, @RequestParam Map<String, String> velden, Bezoek bezoek) {
        var briefje = briefje(naam, velden, bezoek, "tekst");
        var toen = Cijferoverzicht.van(openbaar(briefje.bij(), bezoek)).titel();
        duidingen.leg(new Duiding(
                briefje.adres(),
                briefje.veld("tekst"),
                briefje.wie(),
                duidingen.vandaag(),
                toen,
                stand(briefje.bij())));
        return briefje.terug();
    }

    @PostMapping("/inzicht/{naam}/doel")
    View stelDoel(@PathVariable String naam, @RequestParam Map<String, String> velden, Bezoek bezoek) {
        var briefje = briefje(naam, velden, bezoek, "hoeveel", "wanneer", "besluit");
        duidingen.leg(
                new Doel(briefje.adres(), briefje.veld("hoeveel"), briefje.veld("wanneer"), briefje.veld("besluit")),
                briefje.wie());
        return briefje.terug();
    }

    @PostMapping(VRAGEN)
    View vraag(@PathVariable String naam, @RequestParam Map<String, String> velden, Bezoek bezoek) {
        var briefje = briefje(naam, velden, bezoek, "vraag");
        duidingen.stel(briefje.adres(), briefje.veld("vraag"), briefje.wie());
        return briefje.terug();
    }

    @PostMapping("/inzicht/{naam}/antwoord")
    View antwoord(@PathVariable String naam, @RequestParam Map<String, String> velden, Bezoek bezoek) {
        var briefje = briefje(naam, velden, bezoek, "antwoord");
        return duidingen
                .beantwoord(briefje.adres(), briefje.veld("nummer"), briefje.veld("antwoord"), briefje.wie())
                .map(bewaard -> briefje.terug())
                .orElseThrow(() -> new Nietgevonden("Deze vraag staat niet bij dit cijfer. Er is niets bewaard."));
    }

    /** What somebody filled in at a figure, and the whole of that figure. */
    private record Briefje(Cijferantwoord bij, String wie, Map<String, String> velden) {
        String veld(String welk) {
            return velden.getOrDefault(welk, "").strip();
        }

        String adres() {
            return velden.getOrDefault("adres", "");
        }

        View terug() {
            return new RedirectView(adres());
        }
    }

    /** @param verplicht may not be empty, nor may who signs */
    private Briefje briefje(String naam, Map<String, String> velden, Bezoek bezoek, String... verplicht) {
        var wie = velden.getOrDefault("wie", "");
        Stream.concat(Arrays.stream(verplicht).map(welk -> velden.getOrDefault(welk, "")), Stream.of(wie))
                .forEach(Duidingpagina::eis);
        return new Briefje(heel(velden.getOrDefault("adres", ""), naam, bezoek), bezoek.ondertekend(wie), velden);
    }

    /** What is kept for ever may not be empty nor hold somebody's number. */
    private static void eis(String tekst) {
        if (tekst.isBlank() || Versieregister.isOverPersoon(tekst)) {
            throw new Vraagfout("Vul alles in, en schrijf geen burgerservicenummer. Er is niets bewaard.");
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
