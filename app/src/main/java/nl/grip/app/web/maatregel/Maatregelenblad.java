// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.grip.app.web.maatregel.Maatregelenbron.Register;
import nl.grip.app.web.vorm.Lijst;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Uitkomst;
import nl.grip.rapportage.beeld.Beeld;
import nl.grip.rapportage.beeld.Staven;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.Planregel.Raming;

/**
 * What is done about the cost, and what it comes to: in words and without a minus sign.
 *
 * @param fouten why there is nothing to show, each with its mend
 */
public record Maatregelenblad(
        String titel,
        List<String> toelichting,
        Optional<Beeld> beeld,
        List<Rij> rijen,
        List<Bevinding> fouten,
        boolean voorbeeld,
        List<Lijst> lijsten,
        List<String> kanttekeningen,
        boolean magWijzigen,
        boolean magNarekenen) {
    private static final Eenheid EURO = Eenheid.van("euro", List.of(), "");

    public Maatregelenblad {
        toelichting = List.copyOf(toelichting);
        rijen = List.copyOf(rijen);
        fouten = List.copyOf(fouten);
        lijsten = List.copyOf(lijsten);
        kanttekeningen = List.copyOf(kanttekeningen);
    }

    /** @param saldo costs and saving together, such as 120.000 lager */
    public record Rij(
            String naam,
            String adres,
            String waarover,
            String wet,
            String staat,
            String kosten,
            String effect,
            String saldo,
            String tussen) {}

    static Maatregelenblad van(Register register, boolean magWijzigen, boolean magNarekenen) {
        Map<String, Planregel> totalen = register.plan().stream()
                .filter(regel -> regel.jaar().equals(Planregel.TOTAAL))
                .collect(Collectors.toMap(Planregel::maatregel, regel -> regel));
        var rijen = register.maatregelen().stream()
                .filter(maatregel -> totalen.containsKey(maatregel.id()))
                .map(maatregel -> rij(register, maatregel, totalen.get(maatregel.id())))
                .toList();
        return new Maatregelenblad(
                titel(register),
                toelichting(register),
                staven(register, totalen).isEmpty() ? Optional.empty() : Optional.of(beeld(register, totalen)),
                rijen,
                register.bevindingen().stream().filter(Bevinding::isWeigering).toList(),
                register.voorbeeld(),
                register.maatregelen().isEmpty() ? List.of() : Planlijsten.van(register),
                Kanttekeningzinnen.van(register),
                magWijzigen,
                magNarekenen);
    }

    private static String titel(Register register) {
        if (register.bevindingen().stream().anyMatch(Bevinding::isWeigering)) {
            return "De maatregelen zijn niet te berekenen";
        }
        if (register.maatregelen().isEmpty()) {
            return "Er zijn nog geen maatregelen";
        }
        var gekozen = register.gekozen();
        if (gekozen.maatregelen().isEmpty()) {
            return "Er is nog geen maatregel gekozen; wat op de longlist staat, telt niet mee";
        }
        var som = totaal(gekozen, Planregel.SOM);
        return totaal(gekozen, Planregel.SAMEN)
                .map(n -> samen(n, som.orElse(n)))
                .orElse("Van de gekozen maatregelen is nog niet bekend wat zij samen opleveren");
    }

    private static Optional<Bedrag> totaal(Register register, String rij) {
        return register.plan().stream()
                .filter(regel -> regel.maatregel().equals(rij) && regel.jaar().equals(Planregel.TOTAAL))
                .findFirst()
                .flatMap(Maatregelenblad::netto);
    }

    private static String samen(Bedrag netto, Bedrag opgeteld) {
        var levertOp = Notatie.inWoorden(absoluut(netto));
        if (netto.centen() > 0) {
            return "Samen kosten de gekozen maatregelen " + levertOp;
        }
        var alleen = Notatie.inWoorden(absoluut(opgeteld));
        return "Samen leveren de gekozen maatregelen " + levertOp + " op"
                + (alleen.equals(levertOp) ? "" : " en niet " + alleen);
    }

    private static List<String> toelichting(Register register) {
        if (register.maatregelen().isEmpty()) {
            return List.of(
                    "Zet een bestand per maatregel in de map " + register.map() + ". De uitleg staat in de README.");
        }
        var gekozen = register.gekozen().maatregelen();
        if (gekozen.isEmpty()) {
            return List.of("Open een maatregel en neem een besluit: vanaf dan telt hij mee.");
        }
        var jaren = gekozen.stream().flatMap(m -> m.jaren().stream()).sorted().toList();
        if (jaren.isEmpty()) {
            return List.of("Zij zijn nog niet doorgerekend.");
        }
        return List.of(
                "Over %s tot en met %s: kosten min wat zij besparen. Maatregelen die op dezelfde hulp besparen, leveren samen minder op dan apart."
                        .formatted(jaren.get(0), jaren.get(jaren.size() - 1)),
                "Zo tellen %d van de %d maatregelen mee: die zijn voorgesteld, besloten, lopen of zijn afgerond."
                        .formatted(gekozen.size(), register.maatregelen().size()));
    }

    private static Beeld beeld(Register register, Map<String, Planregel> totalen) {
        return new Staven(staven(register, totalen), EURO)
                .beeld("Wat elke maatregel oplevert, in euro (links van de lijn: kost meer dan hij oplevert)");
    }

    /** None of a measure of which nobody knows what it brings. */
    private static List<Staven.Staaf> staven(Register register, Map<String, Planregel> totalen) {
        return register.maatregelen().stream()
                .flatMap(m -> netto(totalen.get(m.id()))
                        .map(n -> new Staven.Staaf(
                                m.naam(), new BigDecimal(n.tegengesteld().euro())))
                        .stream())
                .sorted(Comparator.comparing(Staven.Staaf::waarde).reversed())
                .toList();
    }

    private static Rij rij(
            Register register, Maatregel maatregel, @org.jspecify.annotations.Nullable Planregel totaal) {
        var raming = Optional.ofNullable(totaal).flatMap(Maatregelenblad::raming);
        return new Rij(
                maatregel.naam(),
                Planlijsten.adres(register, maatregel.id()),
                maatregel.kenmerken().omschrijving(),
                maatregel.kenmerken().domein(),
                maatregel.kenmerken().staat(),
                totaal == null ? "–" : Notatie.heleEuro(totaal.kosten()),
                raming.map(Raming::effect).map(Maatregelenblad::inWoorden).orElse("nog niet bekend"),
                raming.map(Raming::netto).map(Maatregelenblad::inWoorden).orElse("nog niet bekend"),
                raming.filter(r -> !r.laag().equals(r.hoog()))
                        .map(r -> inWoorden(r.laag()) + " en " + inWoorden(r.hoog()))
                        .orElse("–"));
    }

    private static Optional<Raming> raming(Planregel regel) {
        return regel.raming() instanceof Uitkomst.Cijfer<Raming> cijfer
                ? Optional.of(cijfer.waarde())
                : Optional.empty();
    }

    static Optional<Bedrag> netto(@org.jspecify.annotations.Nullable Planregel regel) {
        return Optional.ofNullable(regel).flatMap(Maatregelenblad::raming).map(Raming::netto);
    }

    private static String inWoorden(Bedrag bedrag) {
        return Notatie.heleEuro(absoluut(bedrag))
                + (bedrag.centen() == 0 ? "" : bedrag.centen() < 0 ? " lager" : " hoger");
    }

    private static Bedrag absoluut(Bedrag bedrag) {
        return bedrag.centen() < 0 ? bedrag.tegengesteld() : bedrag;
    }
}
