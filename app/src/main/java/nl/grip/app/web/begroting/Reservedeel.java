// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.app.web.begroting.Begrotingsbron.Stand;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.basis.Bedrag;
import nl.grip.rapportage.beeld.Beeld;
import nl.grip.rapportage.beeld.Waterval;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.begroting.Reserveverloop;
import nl.grip.sturing.begroting.Reserveverloop.Mutatie;

/** How a reserve goes: every withdrawal by name, and the year in which it is gone. */
record Reservedeel(Reserveverloop verloop) {
    static Optional<Deel> van(Stand stand) {
        return stand.reserve().jaren().isEmpty()
                ? Optional.empty()
                : Optional.of(new Reservedeel(stand.reserve()).deel());
    }

    private Deel deel() {
        return Deel.van("reserve-titel", titel()).met(zinnen()).met(beeld()).met(lijst());
    }

    private String titel() {
        var jaren = verloop.jaren();
        return verloop.findJaarOnderNul()
                .map(jaar -> "Zonder nieuw besluit is de reserve in " + jaar + " op")
                .orElseGet(() -> "De reserve blijft tot en met "
                        + jaren.get(jaren.size() - 1).jaar() + " boven nul");
    }

    private List<String> zinnen() {
        return Stream.concat(Stream.of(eraf()), verloop.vroeg().stream().map(Reservedeel::vroeg))
                .toList();
    }

    /** As {@code grip begroting reserve} says it. */
    private static String vroeg(Reserveverloop.Vroeg vroeg) {
        int aantal = vroeg.mutaties().size();
        return "In de tabel reserve " + (aantal == 1 ? "staat 1 regel" : "staan " + Notatie.aantal(aantal) + " regels")
                + " van voor " + vroeg.voor() + ", samen " + Bedragzin.inWoorden(vroeg.som())
                + (vroeg.som().centen() < 0 ? " eruit" : " erin")
                + ". Dat telt hier niet mee: het zit al in de stand aan het begin van " + vroeg.voor() + ".";
    }

    private String eraf() {
        var eraf = verloop.mutaties().stream()
                .filter(m -> m.storting().centen() < 0)
                .collect(Collectors.groupingBy(
                        Mutatie::reden,
                        java.util.TreeMap::new,
                        Collectors.reducing(Bedrag.NUL, Mutatie::storting, Bedrag::plus)));
        if (eraf.isEmpty()) {
            return "Er gaat niets uit de reserve.";
        }
        return "Uit de reserve gaat: "
                + eraf.entrySet().stream()
                        .map(post -> Bedragzin.inWoorden(post.getValue()) + " (" + post.getKey() + ")")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private Beeld beeld() {
        List<Waterval.Stap> stappen = new ArrayList<>();
        stappen.add(new Waterval.Stap("begin", Bedragzin.euro(verloop.begin()), true));
        verloop.mutaties()
                .forEach(m -> stappen.add(
                        new Waterval.Stap(m.jaar() + " " + m.reden(), Bedragzin.euro(m.storting()), false)));
        stappen.add(new Waterval.Stap("einde", Bedragzin.euro(verloop.einde()), true));
        return new Waterval(stappen, Bedragzin.EURO).beeld("De reserve van begin tot einde, in euro");
    }

    private Lijst lijst() {
        return Lijst.van(
                "reserve-lijst",
                "De reserve per jaar, in euro",
                Lijst.koppen("Jaar", "Begin", "Waardoor*", "Erin", "Eruit", "Einde"),
                verloop.jaren().stream().map(this::rij).toList());
    }

    private Lijst.Rij rij(Reserveverloop.Jaar jaar) {
        var redenen = verloop.mutaties().stream()
                .filter(m -> m.jaar() == jaar.jaar())
                .map(Reservedeel::waardoor)
                .collect(Collectors.joining("; "));
        return Lijst.Rij.van(
                String.valueOf(jaar.jaar()),
                stand(jaar.begin()),
                redenen,
                Notatie.heleEuro(jaar.storting()),
                Notatie.heleEuro(jaar.onttrekking()),
                stand(jaar.einde()));
    }

    private static String stand(Bedrag stand) {
        return Notatie.heleEuro(Bedragzin.absoluut(stand)) + (stand.centen() < 0 ? " tekort" : "");
    }

    /** {@code tekort: 120.000 eruit}; money goes into or out of a reserve, it is not higher or lower. */
    private static String waardoor(Mutatie mutatie) {
        return mutatie.reden() + ": " + Notatie.heleEuro(Bedragzin.absoluut(mutatie.storting()))
                + (mutatie.storting().centen() < 0 ? " eruit" : " erin");
    }
}
