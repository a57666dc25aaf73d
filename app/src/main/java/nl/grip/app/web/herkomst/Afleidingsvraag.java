// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.herkomst;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.app.web.herkomst.Afleiding.Definitie;
import nl.grip.app.web.herkomst.Afleiding.Regel;
import nl.grip.app.web.herkomst.Afleiding.Rol;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Bladzijde;
import nl.grip.inzicht.Bronregel;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Filter;
import nl.grip.inzicht.Indicator;
import nl.grip.inzicht.Inzicht;
import nl.grip.inzicht.Kop;
import nl.grip.inzicht.Vraag;

/** Asks for the trace of a figure: its value, its sums and one page of its rows, all by the same question. */
public final class Afleidingsvraag implements Herkomstbron {
    private static final int REGELS_PER_BLAD = 25;

    private final Inzicht inzicht;
    private final Catalogus catalogus;
    private final Omschrijving omschrijving;

    public Afleidingsvraag(Inzicht inzicht, Catalogus catalogus, Omschrijving omschrijving) {
        this.inzicht = inzicht;
        this.catalogus = catalogus;
        this.omschrijving = omschrijving;
    }

    @Override
    public Optional<Afleiding> find(Cijfervraag vraag) {
        return catalogus.find(vraag.naam()).map(indicator -> afleiding(vraag, indicator));
    }

    private Afleiding afleiding(Cijfervraag cijfer, Indicator indicator) {
        var vraag = new Vraag(cijfer.naam(), cijfer.peildatum(), Optional.of(List.of()), filters(cijfer.filter()));
        var grootheid =
                cijfer.grootheid().isEmpty() ? indicator.kop().grootheden().get(0) : cijfer.grootheid();
        var antwoord = inzicht.beantwoord(vraag);
        var sommen = inzicht.sommen(vraag);
        var plek = Bladplek.van(sommen, grootheid, cijfer.blad(), REGELS_PER_BLAD);
        return new Afleiding(
                antwoord.peildatum(),
                omschrijving.van(cijfer.filter(), grootheid),
                definitie(indicator.kop()),
                indicator.sql(),
                waarde(antwoord, grootheid),
                sommen.stream()
                        .filter(som -> som.grootheid().equals(grootheid))
                        .map(Afleidingsvraag::rol)
                        .toList(),
                plek.bladen(),
                regels(vraag, plek.bladzijde()));
    }

    private List<Regel> regels(Vraag vraag, Bladzijde bladzijde) {
        List<Regel> regels = new ArrayList<>();
        inzicht.bronregels(vraag, bladzijde, regel -> regels.add(regel(regel)));
        return regels;
    }

    private static List<Filter> filters(Map<String, String> filter) {
        return new TreeMap<>(filter)
                .entrySet().stream()
                        .map(deel -> Filter.parse(deel.getKey() + "=" + deel.getValue()))
                        .toList();
    }

    private static Uitkomst<BigDecimal> waarde(Antwoord antwoord, String grootheid) {
        return antwoord.rijen().stream()
                .filter(rij -> rij.grootheid().equals(grootheid))
                .map(Antwoord.Rij::waarde)
                .findFirst()
                .orElseGet(() -> new Uitkomst.GeenCijfer<>(
                        Uitkomst.Reden.NIET_GEDEFINIEERD, "Dit cijfer kent deze grootheid niet."));
    }

    private static Rol rol(Bronregel.Som som) {
        return new Rol(som.rol(), som.som(), som.aantal());
    }

    private static Regel regel(Bronregel regel) {
        return new Regel(regel.bronId(), regel.rol(), regel.bijdrage(), regel.herkomst());
    }

    private static Definitie definitie(Kop kop) {
        return new Definitie(
                kop.naam(), kop.vraag(), kop.definitie(), kop.eenheid(), kop.bron(), kop.peilmoment(), kop.tekort());
    }
}
