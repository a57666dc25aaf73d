// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.taakstelling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.maatregel.Maatregelenbron;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.app.web.sturing.Registerbron;
import nl.grip.app.web.sturing.Registerdeel;
import nl.grip.app.web.sturing.Stuurblad;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.rapportage.vorm.Taakstellingkoppen;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.taakstelling.Taakstelling;
import nl.grip.sturing.taakstelling.Taakstelling.Invulling;
import nl.grip.sturing.taakstelling.Taakstellingen;

/** What must be saved, what fills it, and how much of the plan must come true. */
record Taakstellingsblad(Registerbron.Stand stand, Maatregelenbron.Register register, Bezoek bezoek) {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    Stuurblad blad() {
        var taken = stand.findTabel()
                .map(tabel -> Taakstellingen.van(tabel, register.gekozen().plan()))
                .orElse(Taakstellingen.GEEN);
        List<Deel> delen = new ArrayList<>();
        if (!taken.taken().isEmpty()) {
            delen.add(Deel.van("taak-titel", "Wat er moet, en wat er is", Taakstellingkoppen.UITLEG)
                    .met(lijst(taken.taken())));
            delen.add(invulling(taken.taken()));
        }
        delen.add(Registerdeel.van(Registersoort.TAAKSTELLING, stand, bezoek, "Het register van taakstellingen"));
        return new Stuurblad(titel(taken), toelichting(taken), stand.voorbeeld() ? Registerdeel.VOORBEELD : "", delen);
    }

    private static String titel(Taakstellingen taken) {
        if (taken.taken().isEmpty()) {
            return "Er zijn geen taakstellingen opgeschreven";
        }
        return taken.rest().centen() == 0
                ? "De taakstellingen zijn ingevuld"
                : "Van de taakstellingen is " + Bedragzin.inWoorden(taken.rest()) + " nog niet ingevuld";
    }

    private static List<String> toelichting(Taakstellingen taken) {
        return taken.taken().isEmpty()
                ? List.of("Bewaar een tabel met taakstellingen hieronder, of met 'grip register bewaar taakstelling'.")
                : Stream.concat(
                                taken.bezwaren().stream().map(Taakstellingsblad::bezwaar),
                                Stream.of(
                                        "Wat een maatregel bespaart, vult een taak maar een keer. Eerdere besparingen die al"
                                                + " in de begroting staan, tellen mee als geboekt."))
                        .toList();
    }

    private static String bezwaar(Bevinding b) {
        return "Regel " + b.herkomst().regel() + ": er staat " + b.gevonden() + ", verwacht " + b.verwacht() + ". "
                + b.herstel() + ". Nu telt alleen wat al is geboekt.";
    }

    private static Lijst lijst(List<Taakstelling> taken) {
        return Lijst.van(
                "taak-lijst",
                "De taakstellingen per jaar, in euro",
                Lijst.koppen(Taakstellingkoppen.KOPPEN.toArray(String[]::new)),
                taken.stream().map(Taakstellingsblad::rij).toList());
    }

    private static Lijst.Rij rij(Taakstelling taak) {
        return Lijst.Rij.van(
                        taak.naam(),
                        String.valueOf(taak.jaar()),
                        Notatie.heleEuro(taak.opgave()),
                        Notatie.heleEuro(taak.ingevuld()),
                        taak.rest().centen() < 0
                                ? Notatie.heleEuro(taak.rest().tegengesteld()) + " meer dan gevraagd"
                                : Notatie.heleEuro(taak.rest()),
                        Notatie.eenDecimaal(taak.dekking().multiply(HONDERD)) + "%",
                        Bedragzin.procent(taak.nodigeRealisatiePct()))
                .bij(oordeel(taak));
    }

    /** What the last column means for this task. */
    private static String oordeel(Taakstelling taak) {
        if (!(taak.nodigeRealisatiePct() instanceof Cijfer<BigDecimal> nodig)) {
            return "nog niets vult deze taak";
        }
        return nodig.waarde().compareTo(HONDERD) > 0
                ? "ook als alles lukt, is dit niet genoeg"
                : "zoveel van het plan moet lukken: " + Notatie.rond(nodig.waarde()) + " procent";
    }

    private Deel invulling(List<Taakstelling> taken) {
        var rijen = taken.stream()
                .flatMap(taak -> taak.invullingen().stream().map(invulling -> rij(taak, invulling)))
                .toList();
        var deel = Deel.van(
                "invulling-titel",
                "Waarmee de taken worden ingevuld",
                "Besparing is wat een maatregel in dat jaar oplevert, na aftrek van wat hij kost. Bij een maatregel van meer"
                        + " gemeenten telt alleen het deel van deze gemeente.");
        return rijen.isEmpty()
                ? deel.met(List.of("Nog geen maatregel vult een taak."))
                : deel.met(Lijst.van(
                        "invulling-lijst",
                        "Per maatregel, in euro",
                        Lijst.koppen("Maatregel", "Staat*", "Taakstelling*", "Jaar", "Besparing", "Deel", "Vult in"),
                        rijen));
    }

    private Lijst.Rij rij(Taakstelling taak, Invulling invulling) {
        var maatregel = find(invulling.maatregel());
        return Lijst.Rij.van(
                        maatregel.map(Maatregel::naam).orElse(invulling.maatregel()),
                        maatregel.map(m -> m.kenmerken().staat()).orElse("staat al in de begroting"),
                        taak.naam(),
                        String.valueOf(taak.jaar()),
                        besparing(invulling.netto()),
                        Notatie.hoogstensTwee(invulling.aandeel().multiply(HONDERD)) + "%",
                        Notatie.rond(invulling.besparing()))
                .bij(maatregel.map(Maatregel::id).orElse(""));
    }

    private static String besparing(Bedrag netto) {
        return netto.centen() > 0 ? Notatie.heleEuro(netto) + " duurder" : Notatie.heleEuro(netto.tegengesteld());
    }

    private Optional<Maatregel> find(String id) {
        return register.maatregelen().stream().filter(m -> m.id().equals(id)).findFirst();
    }
}
