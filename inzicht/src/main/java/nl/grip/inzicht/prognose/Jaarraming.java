// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.inzicht.prognose.Voorspelling.Post;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.raming.BuitenBerichten;
import nl.grip.inzicht.prognose.raming.Ervaring;
import nl.grip.inzicht.prognose.raming.Raming;
import nl.grip.inzicht.prognose.raming.Ramingvraag;
import nl.grip.inzicht.prognose.raming.Som;
import nl.grip.inzicht.prognose.raming.Tariefboek;
import nl.grip.inzicht.prognose.raming.Verwachting;
import nl.grip.inzicht.prognose.raming.Verwachting.Plek;

/**
 * The expectation of a year, before any draw.
 *
 * @param ervaring what it was learned from
 */
public record Jaarraming(Ervaring ervaring, Verwachting verwachting) {
    private static final int MINSTE_HISTORIE_IN_DAGEN = 60;

    /** Further ahead a few years of bills say nothing, and every month of it takes memory. */
    private static final int VERSTE_JAREN = 10;

    /** @param bekend what was known on the peildatum */
    public static Uitkomst<Jaarraming> van(Feiten bekend, LocalDate peildatum, Ramingvraag vraag) {
        if (bekend.declaraties().isEmpty() && bekend.toewijzingen().isEmpty()) {
            return new GeenCijfer<>(Reden.GEEN_BRON, "Er zijn op deze peildatum geen toewijzingen of declaraties.");
        }
        if (vraag.jaar() - VERSTE_JAREN > peildatum.getYear()) {
            return new GeenCijfer<>(
                    Reden.TE_WEINIG_GEGEVENS,
                    "Zo ver vooruit is er geen verwachting. Kies een jaar tot en met "
                            + (peildatum.getYear() + VERSTE_JAREN) + ".");
        }
        var ervaring = Ervaring.van(bekend, peildatum, Math.max(vraag.jaar(), peildatum.getYear()));
        var eerste = LocalDate.ofEpochDay(ervaring.dossiers().eersteDag());
        if (vraag.jaar() < eerste.getYear()) {
            return new GeenCijfer<>(Reden.BUITEN_HISTORIE, "De gegevens beginnen op " + eerste + ".");
        }
        if (ervaring.dossiers().peildag() - ervaring.dossiers().eersteDag() < MINSTE_HISTORIE_IN_DAGEN) {
            return new GeenCijfer<>(
                    Reden.TE_WEINIG_GEGEVENS, "Er zijn minder dan twee maanden gegevens, sinds " + eerste + ".");
        }
        return new Cijfer<>(van(bekend, ervaring, vraag));
    }

    private static Jaarraming van(Feiten bekend, Ervaring ervaring, Ramingvraag vraag) {
        var verwachting = Raming.van(ervaring, vraag);
        BuitenBerichten.telOp(
                bekend.buitenBerichten(),
                vraag.jaar(),
                ervaring.dossiers().peildag(),
                ervaring.tarieven().jaargroei(),
                verwachting);
        return new Jaarraming(ervaring, verwachting);
    }

    /** What a unit costs, as known on a day. */
    public static Tariefboek tarieven(Feiten bekend, LocalDate peildatum) {
        return Tariefboek.van(bekend.tarieven(), Dossiers.van(bekend, peildatum).levermaanden());
    }

    /** By place, in whole cents. */
    public List<Post> posten() {
        var plekken = List.copyOf(verwachting.sommen().entrySet());
        long[] centen = Afronding.centen(
                plekken.stream().mapToDouble(e -> e.getValue().centen()).toArray());
        return IntStream.range(0, centen.length)
                .mapToObj(i -> post(plekken.get(i).getKey(), plekken.get(i).getValue(), centen[i]))
                .toList();
    }

    private Post post(Plek plek, Som som, long centen) {
        return new Post(
                plek.voorziening(),
                klasse(plek.aanbieder()),
                plek.aanbieder(),
                plek.wijk(),
                plek.onderdeel(),
                centen,
                som.variantie(),
                som.maanden());
    }

    /** How fast an aanbieder declares; empty for cost that messages do not carry. */
    String klasse(String aanbieder) {
        return aanbieder.isEmpty() ? "" : ervaring.vertraging().klasse(aanbieder);
    }
}
