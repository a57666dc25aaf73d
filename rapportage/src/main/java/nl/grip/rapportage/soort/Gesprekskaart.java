// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Stuk;
import nl.grip.rapportage.stuk.Tafel;
import nl.grip.rapportage.vorm.Notatie;

/** For who talks with an aanbieder: one page about that one beside all others together. Not for publication. */
final class Gesprekskaart {
    private static final BigDecimal VOLLEDIG_VANAF = BigDecimal.valueOf(95);
    private static final String AANBIEDER = "aanbieder";
    private static final String ALLE = "aanbieders";
    private static final String VERZILVERING = "verzilvering";

    private final Rapportbron bron;
    private final Stukvraag vraag;
    private final String agb;
    private final String naam;

    private Gesprekskaart(Rapportbron bron, Stukvraag vraag) {
        this.bron = bron;
        this.vraag = vraag;
        this.agb = vraag.aanbieder().orElse("");
        this.naam = bron.namen().naam(AANBIEDER, agb);
    }

    static Stuk maak(Rapportbron bron, Stukvraag vraag) {
        return new Gesprekskaart(bron, vraag).maak();
    }

    static SortedSet<String> aanbieders(Rapportbron bron, Peildatum dag) {
        var uit = new TreeSet<>(
                bron.namen().perKolom().getOrDefault(AANBIEDER, Map.of()).keySet());
        bron.cijfer(Vraag.of(ALLE).withPer(AANBIEDER).withPeildatum(dag))
                .rijen()
                .forEach(rij -> uit.add(rij.sleutel().get(0)));
        return uit;
    }

    private Stuk maak() {
        return new Stuk(
                "Gesprekskaart " + naam,
                jaar() + ", met wat bekend was op " + Notatie.datum(vraag.dag().datum()),
                "contractmanager",
                bron.voorbeeld(),
                delen(),
                List.of());
    }

    private int jaar() {
        return vraag.dag().datum().getYear();
    }

    private Antwoord vraag(Vraag gevraagd) {
        return bron.cijfer(gevraagd.withPeildatum(vraag.dag()));
    }

    private List<Deel> delen() {
        var jaren = List.of(Integer.toString(jaar() - 1), Integer.toString(jaar()));
        var nu = vanJaar(jaar());
        if (nu.isEmpty() && vanJaar(jaar() - 1).isEmpty()) {
            return List.of(new Deel.Kern(List.of("Van deze aanbieder zijn over " + jaren.get(0) + " en " + jaren.get(1)
                    + " geen rekeningen binnen.")));
        }
        List<Deel> delen = new ArrayList<>();
        delen.add(new Deel.Kern(List.of(kern(nu))));
        delen.add(new Deel.Tabel(kerncijfers()));
        volledigheid().map(Deel.Alinea::new).ifPresent(delen::add);
        delen.add(new Deel.Alinea(
                "Toegewezen hulp telt mee tot het einde van de toewijzing, ook als de hulp eerder is gestopt."));
        delen.addAll(new Naastgenoten(bron, vraag, agb).delen());
        delen.add(new Vroegestop(bron, vraag, naam).deel());
        delen.add(new Deel.Kop("Vragen voor het gesprek"));
        delen.add(new Deel.Opsomming(vragen()));
        return delen;
    }

    private String kern(Map<String, BigDecimal> cijfers) {
        return "%s stuurde over %d rekeningen voor %s. Dat is %s procent van alle rekeningen."
                .formatted(
                        naam,
                        jaar(),
                        Notatie.inWoorden(cijfers.getOrDefault("bedrag", BigDecimal.ZERO)),
                        Notatie.eenDecimaal(
                                cijfers.getOrDefault("aandeel", BigDecimal.ZERO).movePointRight(2)));
    }

    /** While bills of this year are still on their way, its column is not to be laid beside that of a whole year. */
    private Optional<String> volledigheid() {
        return vraag(Vraag.of(VERZILVERING).withPer(AANBIEDER).withFilters(Jaarbeeld.periode(jaar(), jaar())))
                .rijen()
                .stream()
                .filter(rij -> rij.sleutel().equals(List.of(agb)))
                .flatMap(rij -> rij.volledigheidPct().stream())
                .filter(procent -> procent.compareTo(VOLLEDIG_VANAF) < 0)
                .findFirst()
                .map(procent -> "Van de rekeningen over " + jaar() + " is " + Notatie.procent(procent)
                        + " procent binnen. Het bedrag en het deel dat is geleverd gaan dus nog omhoog.");
    }

    private Map<String, BigDecimal> vanJaar(int jaar) {
        return cijfers(Vraag.of(ALLE).withPer(AANBIEDER).withFilters(Jaarbeeld.periode(jaar, jaar)));
    }

    /** Of this aanbieder, by grootheid. The question must not filter on it: a share needs its whole. */
    private Map<String, BigDecimal> cijfers(Vraag gevraagd) {
        Map<String, BigDecimal> uit = new TreeMap<>();
        vraag(gevraagd).rijen().stream()
                .filter(rij -> rij.sleutel().equals(List.of(agb)))
                .forEach(rij -> rij.findWaarde().ifPresent(w -> uit.put(rij.grootheid(), w)));
        return uit;
    }

    private Tafel kerncijfers() {
        return new Tafel(
                "Kerncijfers",
                List.of(
                        "Wat",
                        Integer.toString(jaar() - 1),
                        jaar() + (vraag.dag().isJaarOm() ? "" : ", tot nu toe")),
                List.of(
                        rij("Rekeningen, in euro", ALLE, "bedrag", w -> Cel.euro(Jaarbeeld.bedrag(w))),
                        rij("Mensen met hulp", ALLE, "clienten", Cel::aantal),
                        rij("Deel van alle rekeningen", ALLE, "aandeel", Cel::deel),
                        rij("Afgewezen deel van de rekeningen", "afkeur", "afkeur", Cel::deel),
                        rij("Deel van de toegewezen hulp dat is geleverd", VERZILVERING, VERZILVERING, Cel::deel)));
    }

    private Tafel.Rij rij(
            String wat, String cijfer, String grootheid, java.util.function.Function<BigDecimal, Cel> vorm) {
        return Tafel.Rij.van(
                Cel.woord(wat), cel(cijfer, grootheid, jaar() - 1, vorm), cel(cijfer, grootheid, jaar(), vorm));
    }

    private Cel cel(String cijfer, String grootheid, int jaar, java.util.function.Function<BigDecimal, Cel> vorm) {
        var waarde = cijfers(Vraag.of(cijfer).withPer(AANBIEDER).withFilters(Jaarbeeld.periode(jaar, jaar)))
                .get(grootheid);
        return Optional.ofNullable(waarde).map(vorm).orElse(Cel.GEEN);
    }

    private List<String> vragen() {
        return List.of(
                "Herkent u deze cijfers? Zo niet: welk cijfer heeft u, en van welke dag?",
                "Waardoor veranderde het aantal mensen, en wat verwacht u voor de rest van het jaar?",
                "Welke hulp is toegewezen en niet geleverd, en waarom?");
    }
}
