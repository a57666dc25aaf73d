// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.register.bewaren.Register;
import picocli.CommandLine.Mixin;

/** A question about a table of the user; without one about what the store holds of it. */
abstract class Tabelopdracht<T> extends Rijopdracht<T> {
    @Mixin
    private final Invoerbestand invoer = new Invoerbestand();

    @Mixin
    private final Magazijnkeuze keuze = new Magazijnkeuze();

    Tabelopdracht(Omgeving omgeving, List<String> kolommen) {
        super(omgeving, kolommen);
    }

    abstract Gelezen<T> reken(Invoertabel tabel);

    abstract Gelezen<T> reken(Magazijn magazijn);

    @Override
    public final Integer call() {
        Optional<Path> bestand = invoer.find(omgeving());
        return bestand.isPresent()
                ? Integer.valueOf(antwoord(reken(Invoertabel.van(bestand.orElseThrow()))))
                : Integer.valueOf(uitMagazijn());
    }

    /** The table of a register that holds now. */
    static Invoertabel uitRegister(Magazijn magazijn, Registersoort soort) {
        return new Register(magazijn.archief(), soort)
                .findTabel()
                .orElseThrow(() -> new VerkeerdeVraag("In dit magazijn staat nog geen register " + soort.code()
                        + ". Noem een bestand met de tabel, of bewaar het met 'grip register bewaar " + soort.code()
                        + "'."));
    }

    private int uitMagazijn() {
        if (!keuze.bestaat(omgeving())) {
            throw invoer.ontbreekt();
        }
        return omgeving()
                .magazijnen()
                .voerUit(keuze.map(omgeving()).pad(), keuze.verzoek(omgeving()), magazijn -> antwoord(reken(magazijn)));
    }
}
