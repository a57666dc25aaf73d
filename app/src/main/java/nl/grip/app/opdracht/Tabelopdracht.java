// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** Of a table of the user beside a store; the store tells nothing of itself, unless the command says otherwise. */
    Gelezen<T> reken(Invoertabel tabel, Magazijn magazijn) {
        return reken(tabel);
    }

    /** Whether the store has something to say about a table of the user. */
    boolean kijktInMagazijn() {
        return false;
    }

    @Override
    public final Integer call() {
        Optional<Invoertabel> tabel = invoer.find(omgeving()).map(Invoertabel::van);
        if (tabel.isPresent() && !(kijktInMagazijn() && keuze.bestaat(omgeving()))) {
            return antwoord(reken(tabel.orElseThrow()));
        }
        return metMagazijn(magazijn -> tabel.isPresent() ? reken(tabel.orElseThrow(), magazijn) : reken(magazijn));
    }

    /** The table of a register that holds now. */
    static Invoertabel uitRegister(Magazijn magazijn, Registersoort soort) {
        return new Register(magazijn.archief(), soort)
                .findTabel()
                .orElseThrow(() -> new VerkeerdeVraag("In dit magazijn staat nog geen register " + soort.code()
                        + ". Noem een bestand met de tabel, of bewaar het met 'grip register bewaar " + soort.code()
                        + "'."));
    }

    private int metMagazijn(Function<Magazijn, Gelezen<T>> vraag) {
        if (!keuze.bestaat(omgeving())) {
            throw invoer.ontbreekt();
        }
        return omgeving()
                .magazijnen()
                .voerUit(
                        keuze.map(omgeving()).pad(),
                        keuze.verzoek(omgeving()),
                        magazijn -> antwoord(vraag.apply(magazijn)));
    }
}
