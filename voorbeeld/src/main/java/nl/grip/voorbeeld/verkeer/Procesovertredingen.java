// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.Productcodes;
import nl.grip.voorbeeld.berichten.Bericht;
import nl.grip.voorbeeld.berichten.Declaratiebericht;
import nl.grip.voorbeeld.berichten.Prestatie;
import nl.grip.voorbeeld.proces.Levermaand;
import nl.grip.voorbeeld.proces.Regel;
import nl.grip.voorbeeld.proces.Toewijzing;
import nl.grip.voorbeeld.proces.Traject.Intrekking;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Voorziening.Soort;

/**
 * The rules that stand broken in what was really declared, worked out from what happened and not from the messages: use up
 * to 1.10 of what was allocated (TR321, TR322), a code that changed after the allocation (TR340), a price that no contract
 * has (TR418), prolonged care after the eighteenth birthday, days outside the allocation
 * (besluiten/Elke-overtreding-staat-in-de-waarheid.md). Only lines that stand count: what was rejected or credited is mended.
 */
final class Procesovertredingen {
    private static final Pattern PRESTATIE = Pattern.compile("<\\w+:Prestatie>");
    private static final Pattern REFERENTIE = Pattern.compile("<\\w+:ReferentieNummer>([^<]+)<");
    private static final int VOLWASSEN = 18;

    private final Verloop verloop;
    private final Nummering nummering;
    private final Productperiodes periodes;
    private final Nulregels nulregels;
    private final Budgetten budgetten;
    private final Map<String, List<String>> perReferentie = new HashMap<>();

    Procesovertredingen(Verloop verloop, Nummering nummering, double hoeVaak) {
        this.verloop = verloop;
        this.nummering = nummering;
        this.periodes = new Productperiodes(verloop, hoeVaak);
        this.nulregels = new Nulregels(verloop, nummering, hoeVaak);
        this.budgetten = new Budgetten(verloop, hoeVaak);
        var perToewijzing = new HashMap<Toewijzing, List<Staand>>();
        var traject = new long[1];
        verloop.levermaanden(l -> {
            if (l.traject().nummer() != traject[0]) {
                perToewijzing.values().forEach(this::beoordeel);
                perToewijzing.clear();
                traject[0] = l.traject().nummer();
            }
            l.findStaand()
                    .ifPresent(regel -> perToewijzing
                            .computeIfAbsent(l.toewijzing(), t -> new ArrayList<>())
                            .add(new Staand(l, regel)));
        });
        perToewijzing.values().forEach(this::beoordeel);
    }

    /** A row of {@code afwijkingen.csv} but for its file. */
    record Rij(int regel, String code) {}

    /** What stands broken in a message, and was not told of an earlier one with the same reference. */
    List<Rij> in(Bericht bericht, byte[] tekst) {
        return bericht instanceof Declaratiebericht declaratie
                        && declaratie.prestaties().stream().anyMatch(p -> perReferentie.containsKey(p.referentie()))
                ? zoek(tekst)
                : List.of();
    }

    private List<Rij> zoek(byte[] tekst) {
        var uit = new ArrayList<Rij>();
        var regels = new String(tekst, StandardCharsets.UTF_8).lines().toList();
        int prestatie = 0;
        for (int i = 0; i < regels.size(); i++) {
            prestatie = PRESTATIE.matcher(regels.get(i)).find() ? i + 1 : prestatie;
            var referentie = REFERENTIE.matcher(regels.get(i));
            var codes = referentie.find() ? perReferentie.remove(referentie.group(1)) : null;
            int regel = prestatie;
            if (codes != null) {
                codes.forEach(code -> uit.add(new Rij(regel, code)));
            }
        }
        return uit;
    }

    /** The lines of one allocation. */
    private void beoordeel(List<Staand> staand) {
        staand.sort(Staand.VAN_ONTVANGST);
        teVeelInTotaal(staand);
        Set<String> codes = new HashSet<>();
        for (var s : staand) {
            var l = s.levermaand();
            eis(l.traject().voorziening().soort() != Soort.INSPANNING || s.volume() <= volume(l), s, "TR321");
            eis(s.regel().tarief() == contracttarief(l), s, "TR418");
            var budget = budgetten.find(l.traject(), l.toewijzing());
            eis(budget.filter(b -> s.regel().centen() > b.centen()).isEmpty(), s, "TR369");
            var code = Productcodes.code(verloop, l.traject(), l.maand());
            eis(budget.isPresent() || code.equals(toegewezenCode(l)) || !codes.add(code), s, "TR340");
            periodes.overtredingen(l).forEach(buiten -> eis(false, s, buiten));
            nulregels.find(l, s.regel()).ifPresent(nul -> naAchttien(l, nul));
        }
        staand.stream()
                .filter(this::isVolwassen)
                .min(Comparator.comparingInt(s -> s.levermaand().maand()))
                .ifPresent(s -> eis(false, s, "GRIP-achttien"));
    }

    /** The line with which the sum goes over what was allocated for the whole term. */
    private void teVeelInTotaal(List<Staand> staand) {
        long som = 0;
        for (var s : staand) {
            long grens = grens(s.levermaand());
            eis(som > grens || som + s.volume() <= grens, s, "TR322");
            som += s.volume();
        }
    }

    /** A month of which only a part is allocated counts whole (IV078). */
    private long grens(Levermaand l) {
        var toewijzing = l.toewijzing();
        if (l.traject().voorziening().soort() != Soort.INSPANNING) {
            return toewijzing.volume();
        }
        var einde = l.traject()
                .findIntrekking(toewijzing, verloop.kalender())
                .map(Intrekking::einde)
                .orElse(toewijzing.einde());
        long maanden = ChronoUnit.MONTHS.between(YearMonth.from(toewijzing.ingang()), YearMonth.from(einde)) + 1;
        return toewijzing.volume() * maanden;
    }

    private static long volume(Levermaand l) {
        return l.toewijzing().volume();
    }

    /** No contract tells one wijk from another. */
    private long contracttarief(Levermaand l) {
        var traject = l.traject();
        return verloop.tarieven().centen(traject.voorziening(), traject.rang(), l.maand(), 0);
    }

    private String toegewezenCode(Levermaand l) {
        return Productcodes.code(
                verloop, l.traject(), verloop.kalender().nummer(l.toewijzing().ingang()));
    }

    private boolean isVolwassen(Staand s) {
        var traject = s.levermaand().traject();
        var jarig = YearMonth.from(traject.client().geboortedatum()).plusYears(VOLWASSEN);
        return traject.voorziening().isJeugd()
                && verloop.kalender().maand(s.levermaand().maand()).isAfter(jarig);
    }

    private void naAchttien(Levermaand l, Prestatie nul) {
        periodes.buiten(l, nul.periode()).forEach(code -> noteer(nul.referentie(), code));
        noteer(nul.referentie(), "GRIP-achttien");
    }

    private void eis(boolean goed, Staand s, String code) {
        if (!goed) {
            noteer(nummering.referentie(s.levermaand(), s.regel().volgnummer()), code);
        }
    }

    private void noteer(String referentie, String code) {
        perReferentie.computeIfAbsent(referentie, r -> new ArrayList<>()).add(code);
    }

    /** The one line that stands for a month of care. */
    private record Staand(Levermaand levermaand, Regel regel) {
        static final Comparator<Staand> VAN_ONTVANGST = Comparator.comparing(
                        (Staand s) -> s.regel().ontvangenOp())
                .thenComparingInt(s -> s.levermaand().maand())
                .thenComparingInt(s -> s.regel().volgnummer());

        long volume() {
            return regel.volume();
        }
    }
}
