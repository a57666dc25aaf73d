// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.proefgemeente;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.inzicht.signaal.Signaalfeiten;
import nl.grip.inzicht.signaal.Signaalfeiten.Correctie;
import nl.grip.inzicht.signaal.Signaalfeiten.Lopend;
import nl.grip.inzicht.signaal.Signaalfeiten.Ontvangst;
import nl.grip.voorbeeld.Productcodes;
import nl.grip.voorbeeld.proces.Levermaand;
import nl.grip.voorbeeld.proces.Regel;
import nl.grip.voorbeeld.proces.Traject;
import nl.grip.voorbeeld.proces.Verloop;

/** What signals are found in, from a made-up municipality: what its messages would tell, without writing and reading them. */
public final class SignaalfeitenUitVerloop {
    private static final int DAGEN_TOT_MELDING = 5;

    private final Verloop verloop;
    private final Map<String, long[]> ontvangsten = new TreeMap<>();
    private final Map<YearMonth, long[]> credits = new TreeMap<>();

    private SignaalfeitenUitVerloop(Verloop verloop) {
        this.verloop = verloop;
    }

    public static Signaalfeiten van(Verloop verloop) {
        var feiten = new SignaalfeitenUitVerloop(verloop);
        verloop.levermaanden(feiten::neem);
        return new Signaalfeiten(feiten.ontvangsten(), feiten.lopend(), feiten.correcties());
    }

    private void neem(Levermaand maand) {
        maand.regels().stream()
                .filter(Regel::isCredit)
                .forEach(r -> tel(
                        credits.computeIfAbsent(YearMonth.from(r.ontvangenOp()), nieuw -> new long[2]), r.centen()));
        if (!maand.regels().isEmpty()) {
            var eerste = maand.regels().get(0);
            var sleutel = String.join(
                    ";",
                    agb(maand.traject()),
                    Productcodes.code(verloop, maand.traject(), maand.maand()),
                    maand.traject().voorziening().code(),
                    verloop.kalender().maand(maand.maand()).toString(),
                    YearMonth.from(eerste.ontvangenOp()).toString());
            tel(ontvangsten.computeIfAbsent(sleutel, nieuw -> new long[2]), eerste.centen());
        }
    }

    private static void tel(long[] som, long centen) {
        som[0]++;
        som[1] += centen;
    }

    private List<Ontvangst> ontvangsten() {
        List<Ontvangst> uit = new ArrayList<>();
        ontvangsten.forEach((sleutel, som) -> {
            var v = sleutel.split(";");
            uit.add(new Ontvangst(v[0], v[1], v[2], YearMonth.parse(v[3]), YearMonth.parse(v[4]), som[0], som[1]));
        });
        return uit;
    }

    private List<Correctie> correcties() {
        List<Correctie> uit = new ArrayList<>();
        credits.forEach((op, som) -> uit.add(new Correctie(op, som[0], som[1])));
        return uit;
    }

    private List<Lopend> lopend() {
        return verloop.trajecten().stream()
                .flatMap(t -> t.levering().stream()
                        .map(l -> new Lopend(
                                agb(t),
                                t.voorziening().code(),
                                YearMonth.from(l.begin()),
                                bekend(t, l.begin()),
                                YearMonth.from(l.einde()),
                                bekend(t, l.einde()),
                                1)))
                .toList();
    }

    private static YearMonth bekend(Traject traject, LocalDate dag) {
        var toegewezen = traject.toewijzingen().get(0).bekendOp();
        return YearMonth.from((toegewezen.isAfter(dag) ? toegewezen : dag).plusDays(DAGEN_TOT_MELDING));
    }

    private String agb(Traject traject) {
        return verloop.gemeente().aanbieder(traject.rang()).agb();
    }
}
