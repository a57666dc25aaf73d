// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.beeld.Trechter;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Stuk;
import nl.grip.rapportage.stuk.Tafel;
import nl.grip.rapportage.vorm.Notatie;

/** For who talks with an aanbieder: one page about that one beside all others together. Not for publication. */
final class Gesprekskaart {
    /** Help that ended early by one side or both (iStandaarden 3.2: WMO588 21-23, JZ588 32-34). */
    private static final Map<String, List<String>> VOORTIJDIG =
            Map.of("Wmo", List.of("21", "22", "23"), "Jeugd", List.of("32", "33", "34"));

    private final Rapportbron bron;
    private final Stukvraag vraag;
    private final String agb;
    private final String naam;

    private Gesprekskaart(Rapportbron bron, Stukvraag vraag) {
        this.bron = bron;
        this.vraag = vraag;
        this.agb = vraag.aanbieder().orElse("");
        this.naam = bron.namen().naam("aanbieder", agb);
    }

    static Stuk maak(Rapportbron bron, Stukvraag vraag) {
        return new Gesprekskaart(bron, vraag).maak();
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
        delen.add(trechter());
        delen.add(new Deel.Kop("Vragen voor het gesprek"));
        delen.add(new Deel.Opsomming(vragen()));
        return delen;
    }

    private String kern(Map<String, BigDecimal> cijfers) {
        return "%s stuurde over %d rekeningen voor %s. Dat is %s procent van alles."
                .formatted(
                        naam,
                        jaar(),
                        Notatie.inWoorden(cijfers.getOrDefault("bedrag", BigDecimal.ZERO)),
                        Notatie.eenDecimaal(
                                cijfers.getOrDefault("aandeel", BigDecimal.ZERO).movePointRight(2)));
    }

    private Map<String, BigDecimal> vanJaar(int jaar) {
        return cijfers(Vraag.of("aanbieders").withPer("aanbieder").withFilters(Jaarbeeld.periode(jaar, jaar)));
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
                        rij("Rekeningen, in euro", "aanbieders", "bedrag", w -> Cel.euro(Jaarbeeld.bedrag(w))),
                        rij("Mensen met hulp", "aanbieders", "clienten", Cel::aantal),
                        rij("Deel van alle rekeningen", "aanbieders", "aandeel", Cel::deel),
                        rij("Afgewezen deel van de rekeningen", "afkeur", "afkeur", Cel::deel),
                        rij("Deel van de toegewezen hulp dat is geleverd", "verzilvering", "verzilvering", Cel::deel)));
    }

    private Tafel.Rij rij(
            String wat, String cijfer, String grootheid, java.util.function.Function<BigDecimal, Cel> vorm) {
        return Tafel.Rij.van(
                Cel.woord(wat), cel(cijfer, grootheid, jaar() - 1, vorm), cel(cijfer, grootheid, jaar(), vorm));
    }

    private Cel cel(String cijfer, String grootheid, int jaar, java.util.function.Function<BigDecimal, Cel> vorm) {
        var waarde = cijfers(Vraag.of(cijfer).withPer("aanbieder").withFilters(Jaarbeeld.periode(jaar, jaar)))
                .get(grootheid);
        return Optional.ofNullable(waarde).map(vorm).orElse(Cel.GEEN);
    }

    /** Early ends against all ends, of every aanbieder; only those outside chance are told by name. */
    private Deel trechter() {
        var trechter = new Trechter(punten(), "keren dat hulp stopte");
        if (trechter.midden() == 0) {
            return new Deel.Alinea("In " + (jaar() - 1) + " en " + jaar()
                    + " meldde geen aanbieder dat hulp eerder stopte dan gepland.");
        }
        return new Deel.Figuur(trechter.beeld("Hulp die eerder stopte dan gepland, per aanbieder"), tafel(trechter));
    }

    private List<Trechter.Punt> punten() {
        Map<String, long[]> perAanbieder = new TreeMap<>();
        vraag(Vraag.of("redenen-van-beeindiging")
                        .withPer("aanbieder", "domein", "reden")
                        .withFilters(Jaarbeeld.periode(jaar() - 1, jaar())))
                .rijen()
                .forEach(rij -> rij.findWaarde().ifPresent(aantal -> {
                    var tel = perAanbieder.computeIfAbsent(rij.sleutel().get(0), nieuw -> new long[2]);
                    tel[1] += aantal.longValue();
                    if (VOORTIJDIG
                            .getOrDefault(rij.sleutel().get(1), List.of())
                            .contains(rij.sleutel().get(2))) {
                        tel[0] += aantal.longValue();
                    }
                }));
        return perAanbieder.entrySet().stream()
                .map(deel -> new Trechter.Punt(
                        bron.namen().naam("aanbieder", deel.getKey()), deel.getValue()[0], deel.getValue()[1]))
                .toList();
    }

    private Tafel tafel(Trechter trechter) {
        return new Tafel(
                "Hulp die eerder stopte, in " + (jaar() - 1) + " en " + jaar(),
                List.of("Wie", "Keren gestopt", "Daarvan eerder dan gepland", "Deel"),
                List.of(
                        rij(
                                naam,
                                trechter.punten().stream()
                                        .filter(punt -> punt.naam().equals(naam))
                                        .toList()),
                        rij("Alle aanbieders", trechter.punten())));
    }

    private static Tafel.Rij rij(String wie, List<Trechter.Punt> punten) {
        long treffers = punten.stream().mapToLong(Trechter.Punt::treffers).sum();
        long omvang = punten.stream().mapToLong(Trechter.Punt::omvang).sum();
        return Tafel.Rij.van(
                Cel.woord(wie),
                Cel.aantal(BigDecimal.valueOf(omvang)),
                Cel.aantal(BigDecimal.valueOf(treffers)),
                omvang == 0 ? Cel.GEEN : Cel.deel(BigDecimal.valueOf((double) treffers / omvang)));
    }

    private List<String> vragen() {
        return List.of(
                "Herkent u deze cijfers? Zo niet: welk cijfer heeft u, en van welke dag?",
                "Waardoor veranderde het aantal mensen, en wat verwacht u voor de rest van het jaar?",
                "Welke hulp is toegewezen en niet geleverd, en waarom?");
    }
}
