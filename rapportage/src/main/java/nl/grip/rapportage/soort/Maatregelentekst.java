// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.rapportage.bron.Rapportbron.Register;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Tafel;
import nl.grip.rapportage.stuk.Verschil;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.Planregel.Raming;

/** What is done about the cost, and what it comes to. */
final class Maatregelentekst {
    private static final String VOORBEELD = "Dit zijn maatregelen uit een openbaar stuk van de regio Gooi en"
            + " Vechtstreek uit 2020, als voorbeeld. Zij horen niet bij de cijfers van deze gemeente.";

    private final Register register;

    private Maatregelentekst(Register register) {
        this.register = register;
    }

    /** In short: one sentence and one table over all years. */
    static List<Deel> kort(Register register) {
        var tekst = new Maatregelentekst(register);
        return Stream.concat(zin(register).map(Deel.Alinea::new).stream(), tekst.kort().stream())
                .toList();
    }

    /** In full: a table per measure and year as well. */
    static List<Deel> voluit(Register register) {
        var tekst = new Maatregelentekst(register);
        List<Deel> delen = new ArrayList<>(tekst.kort());
        if (!register.plan().isEmpty()) {
            delen.add(new Deel.Kop("Per jaar"));
            tekst.jaren().forEach(jaar -> delen.add(new Deel.Tabel(tekst.tafel("In " + jaar + ", in euro", jaar))));
        }
        return delen;
    }

    private List<Deel> kort() {
        if (register.plan().isEmpty()) {
            return List.of(new Deel.Alinea("Er staan nog geen maatregelen in het register."));
        }
        List<Deel> delen = new ArrayList<>();
        if (register.voorbeeld()) {
            delen.add(new Deel.Melding(VOORBEELD));
        }
        delen.add(new Deel.Tabel(tafel("De maatregelen over alle jaren, in euro", Planregel.TOTAAL)));
        return delen;
    }

    /** Together they bring less than added up when they save on the same help. */
    Optional<String> samen() {
        var som = netto(Planregel.SOM, Planregel.TOTAAL);
        var samen = netto(Planregel.SAMEN, Planregel.TOTAAL);
        return samen.map(netto -> som.filter(apart -> !Notatie.inWoorden(apart).equals(Notatie.inWoorden(netto)))
                .map(apart -> "Samen %s de maatregelen %s%s en niet %s. Zij besparen voor een deel op dezelfde hulp."
                        .formatted(werkwoord(netto), inWoorden(netto), op(netto), inWoorden(apart)))
                .orElseGet(() ->
                        "Samen %s de maatregelen %s%s.".formatted(werkwoord(netto), inWoorden(netto), op(netto))));
    }

    static Optional<String> zin(Register register) {
        return register.plan().isEmpty() ? Optional.empty() : new Maatregelentekst(register).samen();
    }

    private static String werkwoord(Bedrag netto) {
        return netto.centen() <= 0 ? "leveren" : "kosten";
    }

    private static String inWoorden(Bedrag netto) {
        return Notatie.kort(Verschil.absoluut(netto));
    }

    private static String op(Bedrag netto) {
        return netto.centen() <= 0 ? " op" : "";
    }

    private List<String> jaren() {
        return List.copyOf(new TreeSet<>(register.plan().stream()
                .map(Planregel::jaar)
                .filter(jaar -> !jaar.equals(Planregel.TOTAAL))
                .toList()));
    }

    private Tafel tafel(String titel, String jaar) {
        List<Tafel.Rij> rijen = new ArrayList<>();
        register.maatregelen()
                .forEach(m -> regel(m.id(), jaar).ifPresent(regel -> rijen.add(rij(m.naam(), staat(m), regel, false))));
        regel(Planregel.SOM, jaar).ifPresent(regel -> rijen.add(rij("Opgeteld", "", regel, true)));
        regel(Planregel.SAMEN, jaar).ifPresent(regel -> rijen.add(rij("Samen, zonder dubbel", "", regel, true)));
        return new Tafel(titel, List.of("Maatregel", "Staat", "Kost", "Uitgaven aan hulp", "Alles samen"), rijen);
    }

    private static String staat(Maatregel maatregel) {
        return maatregel.kenmerken().staat();
    }

    private static Tafel.Rij rij(String naam, String staat, Planregel regel, boolean totaal) {
        var raming = raming(regel);
        return new Tafel.Rij(
                List.of(
                        Cel.woord(naam),
                        Cel.woord(staat),
                        Cel.euro(regel.kosten()),
                        raming.map(r -> Cel.verschil(r.effect())).orElse(Cel.woord("nog niet bekend")),
                        raming.map(r -> Cel.verschil(r.netto())).orElse(Cel.woord("nog niet bekend"))),
                totaal);
    }

    private Optional<Planregel> regel(String maatregel, String jaar) {
        return register.plan().stream()
                .filter(regel ->
                        regel.maatregel().equals(maatregel) && regel.jaar().equals(jaar))
                .findFirst();
    }

    private Optional<Bedrag> netto(String maatregel, String jaar) {
        return regel(maatregel, jaar).flatMap(Maatregelentekst::raming).map(Raming::netto);
    }

    private static Optional<Raming> raming(Planregel regel) {
        return regel.raming() instanceof Cijfer<Raming> cijfer ? Optional.of(cijfer.waarde()) : Optional.empty();
    }
}
