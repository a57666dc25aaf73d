// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.Locale;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.maatregel.Matrixlezer;
import nl.grip.sturing.maatregel.Matrixlezer.Vak;
import nl.grip.sturing.register.Registersoort;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Which means are used on which element of the costs; a cell that nobody filled asks a reason. */
@Command(
        name = "stuurmatrix",
        description = "Toon welke middelen op welk deel van de kosten worden ingezet, en wat nog een reden vraagt.",
        footer = {
            "",
            "Kolommen van de tabel: domein;element;middel;gebruikt;afspraak;opdrachtgever;reden",
            "element: instroom, doorstroom, uitstroom, tarieven, uitvoeringskosten",
            "middel: toegang, inkoop, bekostiging, subsidie, organisatie",
            "Zonder tabel: het register stuurmatrix in het magazijn."
        })
final class StuurmatrixOpdracht extends Tabelopdracht<Vak> {
    StuurmatrixOpdracht(Omgeving omgeving) {
        super(
                omgeving,
                List.of(
                        "domein",
                        "element",
                        "middel",
                        "gebruikt",
                        "vraagt_reden",
                        "afspraak",
                        "opdrachtgever",
                        "reden"));
    }

    @Override
    Gelezen<Vak> reken(Invoertabel tabel) {
        var vakken = Matrixlezer.lees(tabel);
        return new Gelezen<>(Matrixlezer.alle(vakken.rijen()), vakken.bevindingen());
    }

    @Override
    Gelezen<Vak> reken(Magazijn magazijn) {
        return reken(uitRegister(magazijn, Registersoort.STUURMATRIX));
    }

    @Override
    List<@Nullable Object> rij(Vak vak) {
        return List.of(
                vak.domein(),
                vak.cel().element().name().toLowerCase(Locale.ROOT),
                vak.cel().middel().name().toLowerCase(Locale.ROOT),
                vak.gebruikt(),
                vak.vraagtReden(),
                vak.afspraak(),
                vak.opdrachtgever(),
                vak.reden());
    }
}
