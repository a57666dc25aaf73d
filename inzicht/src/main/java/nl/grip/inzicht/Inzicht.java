// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.opslag.vraag.Tabel;
import nl.grip.opslag.vraag.Vragen;

/** Answers questions about the figures of one store. */
public final class Inzicht {
    private final Vragen vragen;
    private final Catalogus catalogus;
    private final LocalDate vandaag;
    private final Prognosestand prognoses;

    /** Figures without a forecast. */
    public Inzicht(Vragen vragen, Catalogus catalogus, LocalDate vandaag) {
        this(vragen, catalogus, vandaag, Prognosestand.GEEN);
    }

    /** @param vandaag the only thing that a figure may depend on besides the store: later days are future */
    public Inzicht(Vragen vragen, Catalogus catalogus, LocalDate vandaag, Prognosestand prognoses) {
        this.vragen = vragen;
        this.catalogus = catalogus;
        this.vandaag = vandaag;
        this.prognoses = prognoses;
    }

    /** The figures. A question that cannot be is refused (Vraagfout); no figure is a row that says why. */
    public Antwoord beantwoord(Vraag vraag) {
        Samenstelling samenstelling = samenstelling(vraag);
        Historie historie = Historie.van(vragen);
        Peildatum peildatum = historie.peildatum(vraag.peildatum(), vandaag);
        Optional<GeenCijfer<BigDecimal>> waaromNiet = waaromNiet(samenstelling, historie, peildatum);
        List<Antwoord.Rij> rijen = waaromNiet.isPresent()
                ? List.of()
                : rijen(
                        samenstelling,
                        vragen.stel(samenstelling.cijfers(), samenstelling.parameters(peildatum, prognoses)));
        return new Antwoord(
                samenstelling.indicator(),
                peildatum,
                samenstelling.per(),
                rijen.isEmpty()
                        ? geenRijen(samenstelling, waaromNiet.orElseGet(() -> historie.waaromNiet(peildatum, vandaag)))
                        : rijen);
    }

    /** The rows behind the figures, sorted as they are and then on rol and bron_id. */
    public void bronregels(Vraag vraag, Bladzijde bladzijde, Consumer<Bronregel> ontvanger) {
        Samenstelling samenstelling = samenstelling(vraag);
        Historie historie = Historie.van(vragen);
        Peildatum peildatum = historie.peildatum(vraag.peildatum(), vandaag);
        if (waaromNiet(samenstelling, historie, peildatum).isEmpty()) {
            Rijvorm vorm = samenstelling.vorm();
            vragen.stroom(
                    samenstelling.bronregels(bladzijde),
                    samenstelling.parameters(peildatum, prognoses),
                    rij -> ontvanger.accept(vorm.bronregel(rij)));
        }
    }

    /** What all rows behind the figures add up to, per grootheid and rol. */
    public List<Bronregel.Som> sommen(Vraag vraag) {
        Samenstelling samenstelling = samenstelling(vraag);
        Historie historie = Historie.van(vragen);
        Peildatum peildatum = historie.peildatum(vraag.peildatum(), vandaag);
        if (waaromNiet(samenstelling, historie, peildatum).isPresent()) {
            return List.of();
        }
        Rijvorm vorm = samenstelling.vorm();
        return vragen.stel(samenstelling.sommen(), samenstelling.parameters(peildatum, prognoses)).rijen().stream()
                .map(vorm::som)
                .toList();
    }

    /** The day from which one looks when none is asked: the last on which something came in, but not after today. */
    public Peildatum peildatum(Optional<Peildatum> gevraagd) {
        return Historie.van(vragen).peildatum(gevraagd, vandaag);
    }

    /** The columns on which the figure of this question can be broken down and filtered. */
    public List<String> kolommen(Vraag vraag) {
        return samenstelling(vraag).dimensies();
    }

    private Samenstelling samenstelling(Vraag vraag) {
        Indicator indicator = catalogus
                .find(vraag.indicator())
                .orElseThrow(() -> Vraagfout.ofIndicator(
                        vraag.indicator(),
                        catalogus.list().stream().map(Indicator::naam).toList()));
        return Samenstelling.of(indicator, vraag, vragen, catalogus.dimensies());
    }

    private static List<Antwoord.Rij> rijen(Samenstelling samenstelling, Tabel tabel) {
        Rijvorm vorm = samenstelling.vorm();
        return tabel.rijen().stream()
                .map(rij -> vorm.cijfer(tabel.kolommen(), rij))
                .toList();
    }

    /** Why the store is not even asked; empty when it is. */
    private Optional<GeenCijfer<BigDecimal>> waaromNiet(
            Samenstelling samenstelling, Historie historie, Peildatum peildatum) {
        return historie.isToekomst(peildatum, vandaag)
                ? Optional.of(historie.waaromNiet(peildatum, vandaag))
                : samenstelling.voorwaarden().perioden().waaromNiet(vragen, peildatum);
    }

    private static List<Antwoord.Rij> geenRijen(Samenstelling samenstelling, GeenCijfer<BigDecimal> waarom) {
        Rijvorm vorm = samenstelling.vorm();
        return samenstelling.grootheden().stream()
                .sorted()
                .map(grootheid -> vorm.geen(grootheid, waarom))
                .toList();
    }
}
