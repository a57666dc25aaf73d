// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.proefgemeente;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.grip.inzicht.prognose.feiten.Contracttarief;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Startlevering;
import nl.grip.inzicht.prognose.feiten.Stoplevering;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.berichten.Antwoordbericht;
import nl.grip.voorbeeld.berichten.Bericht;
import nl.grip.voorbeeld.berichten.Burger;
import nl.grip.voorbeeld.berichten.Declaratiebericht;
import nl.grip.voorbeeld.berichten.Prestatie;
import nl.grip.voorbeeld.berichten.Startbericht;
import nl.grip.voorbeeld.berichten.Stopbericht;
import nl.grip.voorbeeld.berichten.ToegewezenProduct;
import nl.grip.voorbeeld.berichten.Toewijzingsbericht;

/** Facts from messages that come one by one: allocations before declarations, an answer after what it answers. */
final class Berichtfeiten {
    private final Map<String, String> voorzieningen = new HashMap<>();
    private final Map<String, String> clienten = new HashMap<>();
    private final Map<Long, String> wijken = new HashMap<>();
    private final Map<String, String> wijkVanPostcode = new HashMap<>();
    private final Map<YearMonth, YearMonth> maanden = new HashMap<>();
    private final Toewijzingen toewijzingen = new Toewijzingen();
    private final List<Startlevering> starts = new ArrayList<>();
    private final List<Stoplevering> stops = new ArrayList<>();
    private final List<Declaratieregel> declaraties = new ArrayList<>();
    private final Map<Prestatie, Integer> laatste = new IdentityHashMap<>();

    Berichtfeiten(List<Contracttarief> tarieven) {
        tarieven.forEach(t -> voorzieningen.put(product(t.aanbieder(), t.code()), t.voorziening()));
    }

    void neem(Bericht bericht) {
        if (bericht instanceof Toewijzingsbericht b) {
            b.producten().forEach(p -> toewijzingen.neem(toewijzing(b, p), p.toegewezenOp()));
        } else if (bericht instanceof Startbericht b) {
            starts.add(new Startlevering(
                    b.kop().domein(),
                    b.geleverd().toewijzingNummer(),
                    b.geleverd().begindatum(),
                    b.kop().dagtekening(),
                    Optional.empty()));
        } else if (bericht instanceof Stopbericht b) {
            stops.add(new Stoplevering(
                    b.kop().domein(),
                    b.geleverd().toewijzingNummer(),
                    b.einddatum(),
                    b.redenBeeindiging(),
                    b.kop().dagtekening(),
                    Optional.empty()));
        } else if (bericht instanceof Declaratiebericht b) {
            declareer(b);
        } else if (bericht instanceof Antwoordbericht b) {
            b.afwijzingen().forEach(a -> wijsAf(a.prestatie(), b.kop().dagtekening()));
        }
    }

    List<Toewijzingversie> toewijzingen() {
        return toewijzingen.versies();
    }

    List<Startlevering> starts() {
        return starts;
    }

    List<Stoplevering> stops() {
        return stops;
    }

    List<Declaratieregel> declaraties() {
        return declaraties;
    }

    private Toewijzingversie toewijzing(Toewijzingsbericht bericht, ToegewezenProduct product) {
        var burger = bericht.burger();
        var aanbieder = bericht.kop().ontvanger();
        wijken.put(product.toewijzingNummer(), wijk(burger));
        return new Toewijzingversie(
                bericht.kop().domein(),
                product.toewijzingNummer(),
                clienten.computeIfAbsent(burger.bsn(), bsn -> "client" + clienten.size()),
                Optional.of(YearMonth.from(burger.geboortedatum())),
                voorziening(aanbieder, product.code()),
                product.code(),
                aanbieder,
                wijk(burger),
                product.ingangsdatum(),
                product.einddatum(),
                Optional.of((double) product.omvang().volume()),
                product.omvang().eenheid(),
                product.omvang().frequentie(),
                product.redenWijziging().orElse(""),
                bericht.kop().dagtekening(),
                Optional.empty());
    }

    private void declareer(Declaratiebericht bericht) {
        laatste.clear();
        for (var prestatie : bericht.prestaties()) {
            laatste.put(prestatie, declaraties.size());
            declaraties.add(regel(bericht, prestatie));
        }
    }

    private Declaratieregel regel(Declaratiebericht bericht, Prestatie prestatie) {
        var maand = YearMonth.from(prestatie.periode().begin());
        var aanbieder = bericht.kop().afzender();
        return new Declaratieregel(
                maanden.computeIfAbsent(maand, m -> m),
                bericht.kop().dagtekening(),
                Optional.empty(),
                bericht.kop().domein(),
                voorziening(aanbieder, prestatie.code()),
                prestatie.code(),
                aanbieder,
                wijken.getOrDefault(prestatie.toewijzingNummer(), ""),
                prestatie.toewijzingNummer(),
                prestatie.bedrag().centen() < 0 ? -prestatie.volume() : prestatie.volume(),
                prestatie.bedrag().centen());
    }

    private void wijsAf(Prestatie prestatie, LocalDate op) {
        int plaats = Objects.requireNonNull(laatste.get(prestatie));
        var d = declaraties.get(plaats);
        declaraties.set(
                plaats,
                new Declaratieregel(
                        d.maand(),
                        d.ontvangenOp(),
                        Optional.of(op),
                        d.domein(),
                        d.voorziening(),
                        d.code(),
                        d.aanbieder(),
                        d.wijk(),
                        d.toewijzing(),
                        d.volume(),
                        d.centen()));
    }

    private String voorziening(String aanbieder, String code) {
        return Objects.requireNonNull(voorzieningen.get(product(aanbieder, code)));
    }

    private static String product(String aanbieder, String code) {
        return aanbieder + code;
    }

    private String wijk(Burger burger) {
        return wijkVanPostcode.computeIfAbsent(burger.postcode(), Nummering::wijk);
    }
}
