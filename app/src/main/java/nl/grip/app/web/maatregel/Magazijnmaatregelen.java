// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.grip.inzicht.Historie;
import nl.grip.inzicht.prognose.bewaren.Feitenlezer;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.archief.Versie;
import nl.grip.sturing.bewaren.Tekstregister;
import nl.grip.sturing.bewaren.Wijziger;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.maatregel.bewaren.Maatregelregister;
import nl.grip.sturing.maatregel.bewijs.Effectmeting;
import nl.grip.sturing.maatregel.bewijs.Koers;

/** The register of one store; as long as nothing stands in it, the folder beside it or the shipped example. */
public final class Magazijnmaatregelen implements Maatregelenbron {
    private final Magazijn magazijn;
    private final Maatregelenbron anders;
    private final Supplier<LocalDate> vandaag;

    private Magazijnmaatregelen(Magazijn magazijn, Maatregelenbron anders, Supplier<LocalDate> vandaag) {
        this.magazijn = magazijn;
        this.anders = anders;
        this.vandaag = vandaag;
    }

    /** @param verzonnen whether all people in the store are made up */
    public static Magazijnmaatregelen van(Magazijn magazijn, Supplier<LocalDate> vandaag, BooleanSupplier verzonnen) {
        return new Magazijnmaatregelen(magazijn, Maatregelenmappen.van(magazijn, verzonnen), vandaag);
    }

    private Tekstregister<Maatregel> register() {
        return Maatregelregister.van(magazijn.archief());
    }

    @Override
    public Register lees() {
        var maatregelen = register().inhoud();
        return maatregelen.isEmpty()
                ? anders.lees()
                : new Register("", false, maatregelen, Plan.reken(maatregelen), List.of());
    }

    @Override
    public Optional<Stuk> find(String id, Optional<Integer> versie) {
        var versies = register().versies(id);
        if (versies.isEmpty()) {
            return register().inhoud().isEmpty() ? anders.find(id, versie) : Optional.empty();
        }
        var gezien = versie.isPresent()
                ? register().find(id, versie.get())
                : register().find(id);
        return gezien.map(een -> stuk(een, versies));
    }

    private Stuk stuk(Tekstregister.Ingeschreven<Maatregel> een, List<Versie> versies) {
        return new Stuk(een.inhoud(), versies, Optional.of(een.versie()), koers(een.inhoud()));
    }

    private Optional<Koers> koers(Maatregel maatregel) {
        return maatregel.uitvoering().proef().map(opzet -> {
            var dag = Historie.van(magazijn.vragen())
                    .peildatum(Optional.empty(), vandaag.get())
                    .datum();
            var bekend = Feitenlezer.lees(magazijn.vragen()).op(dag);
            return Koers.van(maatregel, opzet, Effectmeting.van(bekend, opzet, dag));
        });
    }

    @Override
    public Optional<Register> voorbeeld(String naam) {
        return anders.voorbeeld(naam);
    }

    @Override
    public Gelezen<Versie> wijzig(int op, String tekst, Wijziger wijziger) {
        return register().wijzig(op, "formulier", tekst, wijziger);
    }
}
