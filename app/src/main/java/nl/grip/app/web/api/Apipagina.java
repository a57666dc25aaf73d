// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.uitvoer.Inzichtkolommen;
import nl.grip.app.uitvoer.Prognosekolommen;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijfertoegang;
import nl.grip.app.web.gegevens.Gegevensbron;
import nl.grip.app.web.prognose.Prognosezicht;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Rapportdag;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.rapportage.bron.Rapportbron;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** {@code /v1}: the rows of the commands, with the same columns, under the same table of roles. */
@Controller
public final class Apipagina {
    private static final String CLIENT = "client";

    private final Cijferbron cijfers;
    private final Rapportbron rapport;
    private final Gegevensbron gegevens;

    public Apipagina(Cijferbron cijfers, Rapportbron rapport, Gegevensbron gegevens) {
        this.cijfers = cijfers;
        this.rapport = rapport;
        this.gegevens = gegevens;
    }

    @GetMapping("/v1/openapi.json")
    View beschrijving() {
        return new Beschrijving();
    }

    @GetMapping("/v1/indicatoren")
    View indicatoren(Bezoek bezoek) {
        return new Rijen(
                List.of("naam", "vraag", "eenheid", "korrel", "bron"),
                naar -> cijfers.list().stream()
                        .filter(indicator -> bezoek.magCijfer(indicator.naam()))
                        .forEach(indicator -> naar.rij(Inzichtkolommen.catalogus(indicator))));
    }

    @GetMapping("/v1/indicatoren/{naam}")
    View indicator(@PathVariable String naam, @RequestParam Map<String, String> vraag, Bezoek bezoek) {
        weigerPersonen(vraag);
        var antwoord = Cijfertoegang.antwoord(cijfers, naam, vraag, bezoek).delen();
        List<String> kolommen = new ArrayList<>(antwoord.per());
        kolommen.addAll(Inzichtkolommen.CIJFER);
        return new Rijen(
                kolommen,
                naar -> antwoord.rijen()
                        .forEach(rij -> naar.rij(Inzichtkolommen.cijfer(antwoord.per(), rij, antwoord.peildatum()))));
    }

    /** A pseudonym is a person too (AVG art. 4(5)), and an address ends up in logs. */
    private static void weigerPersonen(Map<String, String> vraag) {
        if (vraag.containsKey(CLIENT)
                || Arrays.asList(vraag.getOrDefault("per", "").split(",")).contains(CLIENT)) {
            throw new Vraagfout("De API geeft geen gegevens per persoon.");
        }
    }

    @GetMapping("/v1/prognoses/{jaar}")
    View prognose(@PathVariable String jaar, @RequestParam(defaultValue = "") String peildatum, Bezoek bezoek) {
        var dag = rapport.peildatum(Rapportdag.lees(peildatum, bezoek.magKleinGetal()));
        var vraag = Prognosevraag.van(jaar(jaar), dag.datum(), List.of("voorziening"), 1, 1);
        var uitkomst = rapport.prognose(vraag.jaar(), dag);
        var zicht = Prognosezicht.van(vraag.jaar(), Optional.of(dag), uitkomst, cijfers, bezoek);
        return new Rijen(Prognosekolommen.kolommen(vraag), naar -> zicht.schrijf(vraag, uitkomst, naar));
    }

    private static int jaar(String tekst) {
        if (!tekst.matches("(19|20)\\d{2}")) {
            throw new Nietgevonden("Schrijf een jaar met vier cijfers, zoals 2026.");
        }
        return Integer.parseInt(tekst);
    }

    @GetMapping("/v1/bestanden")
    View bestanden() {
        return new Rijen(
                List.of("soort", "uitkomst", "bestanden", "rijen", "bedrag", "laatste"),
                naar -> gegevens.soorten()
                        .forEach(s -> naar.rij(
                                List.of(s.soort(), s.uitkomst(), s.bestanden(), s.rijen(), s.bedrag(), s.laatste()))));
    }
}
