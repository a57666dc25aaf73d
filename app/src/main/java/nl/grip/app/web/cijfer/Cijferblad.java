// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.duiding.Duidingblok;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Adres;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Kop;
import nl.grip.rapportage.beeld.Beeld;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;

/**
 * The page of a figure as it is shown.
 *
 * @param titel the conclusion
 * @param formulier empty for who may not choose
 * @param herkomst where the whole comes from; empty for who may not go there
 * @param grover where three years stand together, when much is withheld here
 * @param duiding what was written at the figure; empty when there is nothing to show
 */
public record Cijferblad(
        String titel,
        List<String> toelichting,
        Optional<Cijferformulier> formulier,
        Optional<Beeld> beeld,
        Cijfertabel tabel,
        String tabeltitel,
        Kop kop,
        String csv,
        String xlsx,
        Optional<String> herkomst,
        Optional<Duidingblok> duiding,
        Optional<String> grover,
        boolean verzonnen) {
    public Cijferblad {
        toelichting = List.copyOf(toelichting);
    }

    static Cijferblad van(Cijferantwoord antwoord, Duidingblok duiding, Bezoek bezoek) {
        var tabel = new Tabelmaker(antwoord, bezoek.magHerkomst()).maak();
        var beeld = Cijferbeeld.van(antwoord, tabel);
        var conclusie = new Cijferconclusie(beeld);
        return new Cijferblad(
                conclusie.titel(),
                Stream.concat(conclusie.oorzaken().stream(), toelichting(antwoord, tabel).stream())
                        .toList(),
                bezoek.magVrijKiezen() ? Optional.of(Cijferformulier.van(antwoord)) : Optional.empty(),
                beeld.beeld(),
                tabel,
                tabeltitel(antwoord),
                antwoord.delen().indicator().kop(),
                bestand(antwoord, "csv"),
                bestand(antwoord, "xlsx"),
                bezoek.magHerkomst() ? Optional.of(herkomst(antwoord)) : Optional.empty(),
                Optional.of(duiding).filter(blok -> !blok.isLeeg()),
                bezoek.magVrijKiezen() || tabel.overVerborgen().isEmpty() ? Optional.empty() : grover(antwoord),
                bezoek.voorbeeld());
    }

    /** The figure itself, without a choice. */
    public String pad() {
        return csv.replaceFirst("/[^/]*$", "");
    }

    private static List<String> toelichting(Cijferantwoord antwoord, Cijfertabel tabel) {
        List<String> zinnen = new ArrayList<>();
        zinnen.add(antwoord.delen().indicator().kop().vraag() + " Stand op "
                + Notatie.datum(antwoord.delen().peildatum().datum()) + ".");
        Driejaar.zin(antwoord.keuze()).ifPresent(zinnen::add);
        redenen(antwoord.delen()).forEach(zinnen::add);
        if (tabel.heeftOnvolledig()) {
            zinnen.add(
                    "Een maand met een * is nog niet om, of er is minder dan 95 procent van de rekeningen binnen. Die gaat nog"
                            + " omhoog.");
        }
        return zinnen;
    }

    /** Why there is no figure at all. */
    private static List<String> redenen(Antwoord antwoord) {
        return antwoord.rijen().stream().anyMatch(rij -> rij.findWaarde().isPresent())
                ? List.of()
                : antwoord.rijen().stream()
                        .flatMap(rij -> rij.findGeenCijfer().stream())
                        .map(GeenCijfer::toelichting)
                        .distinct()
                        .toList();
    }

    private static String tabeltitel(Cijferantwoord antwoord) {
        boolean perMaand = antwoord.delen().per().contains("maand");
        return perMaand ? Naamgeving.kop(antwoord.grootheid()) + " per maand" : "De getallen";
    }

    private static Optional<String> grover(Cijferantwoord antwoord) {
        return Driejaar.van(antwoord)
                .map(keuze -> keuze.op(Adres.van("/inzicht").naar(keuze.naam())).tekst());
    }

    private static String bestand(Cijferantwoord antwoord, String soort) {
        var naam = antwoord.keuze().naam();
        return antwoord.keuze()
                .op(Adres.van("/inzicht").naar(naam).naar(naam + "." + soort))
                .tekst();
    }

    private static String herkomst(Cijferantwoord antwoord) {
        var adres = Adres.van("/inzicht").naar(antwoord.keuze().naam()).naar("herkomst");
        for (var filter : antwoord.keuze().filters().entrySet()) {
            adres = adres.met(filter.getKey(), filter.getValue());
        }
        return adres.met("grootheid", antwoord.grootheid())
                .met("peildatum", antwoord.delen().peildatum().datum().toString())
                .tekst();
    }
}
