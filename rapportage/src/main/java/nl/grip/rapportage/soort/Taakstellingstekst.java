// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.bron.Rapportbron.Register;
import nl.grip.rapportage.bron.Rapportbron.Taken;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Tafel;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.rapportage.vorm.Taakstellingkoppen;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.taakstelling.Taakstelling;
import nl.grip.sturing.taakstelling.Taakstelling.Invulling;

/** What must be saved, and which measures fill it: the rows of {@code grip taakstelling}. */
record Taakstellingstekst(Taken taken, Register register) {
    private static final BigDecimal PROCENT = new BigDecimal("0.01");

    /** A chapter; nothing without tasks. */
    static List<Deel> delen(Rapportbron bron) {
        var taken = bron.taken();
        return taken.boek().taken().isEmpty() ? List.of() : new Taakstellingstekst(taken, bron.maatregelen()).delen();
    }

    private List<Deel> delen() {
        List<Deel> delen = new ArrayList<>();
        delen.add(new Deel.Kop("Wat er bespaard moet worden"));
        if (taken.voorbeeld()) {
            delen.add(new Deel.Melding("Deze taakstellingen zijn een voorbeeld met verzonnen bedragen."));
        }
        delen.add(new Deel.Alinea(zin()));
        delen.add(new Deel.Tabel(opgaven()));
        delen.add(new Deel.Alinea(Taakstellingkoppen.UITLEG));
        var invulling = invulling();
        if (!invulling.rijen().isEmpty()) {
            delen.add(new Deel.Tabel(invulling));
        }
        return delen;
    }

    private String zin() {
        var rest = taken.boek().rest();
        return rest.centen() == 0
                ? "De maatregelen leveren op papier genoeg op voor wat er bespaard moet worden."
                : "Van wat er bespaard moet worden, is voor " + Notatie.inWoorden(rest) + " nog geen maatregel.";
    }

    private Tafel opgaven() {
        return new Tafel(
                "De taakstellingen, in euro",
                Taakstellingkoppen.KOPPEN,
                taken.boek().taken().stream().map(Taakstellingstekst::rij).toList());
    }

    private static Tafel.Rij rij(Taakstelling taak) {
        return Tafel.Rij.van(
                Cel.woord(taak.naam()),
                Cel.woord(String.valueOf(taak.jaar())),
                Cel.euro(taak.opgave()),
                Cel.euro(taak.ingevuld()),
                rest(taak.rest()),
                Cel.deel(taak.dekking()),
                taak.nodigeRealisatiePct() instanceof Cijfer<BigDecimal> nodig
                        ? Cel.deel(nodig.waarde().multiply(PROCENT))
                        : Cel.GEEN);
    }

    /** What is filled more than asked is told in words. */
    private static Cel rest(Bedrag rest) {
        return rest.centen() >= 0
                ? Cel.euro(rest)
                : new Cel(
                        Notatie.heleEuro(rest.tegengesteld()) + " meer dan gevraagd",
                        Optional.of(new BigDecimal(rest.euro())));
    }

    private Tafel invulling() {
        return new Tafel(
                "Waarmee de taakstellingen worden ingevuld, in euro",
                List.of("Maatregel", "Staat", "Taakstelling", "Jaar", "Vult in"),
                taken.boek().taken().stream()
                        .flatMap(taak -> taak.invullingen().stream().map(invulling -> rij(taak, invulling)))
                        .toList());
    }

    private Tafel.Rij rij(Taakstelling taak, Invulling invulling) {
        var maatregel = register.maatregelen().stream()
                .filter(m -> m.id().equals(invulling.maatregel()))
                .findFirst();
        return Tafel.Rij.van(
                Cel.woord(maatregel.map(Maatregel::naam).orElse(invulling.maatregel())),
                Cel.woord(maatregel.map(m -> m.kenmerken().staat()).orElse("staat al in de begroting")),
                Cel.woord(taak.naam()),
                Cel.woord(String.valueOf(taak.jaar())),
                new Cel(Notatie.rond(invulling.besparing()), Optional.of(invulling.besparing())));
    }
}
