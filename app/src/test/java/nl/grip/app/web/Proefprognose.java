// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.grip.app.web.prognose.Bijlagen;
import nl.grip.app.web.prognose.Prognosebron;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.prognose.Maandstand;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.inzicht.prognose.meerjaren.Meerjarenregel;
import nl.grip.inzicht.prognose.stilte.Stilte;
import nl.grip.inzicht.prognose.uitputting.Budget;
import nl.grip.inzicht.prognose.uitputting.Looptijd;
import nl.grip.inzicht.prognose.uitputting.Uitputting;
import nl.grip.inzicht.prognose.vergelijking.Vergelijking;
import nl.grip.inzicht.prognose.vergelijking.Vergelijking.Regel;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.aandacht.Jaarverwachting;

/**
 * A forecast of one voorziening and its total. In thousands of euro: the parts 5500, 3300, 2200, 1100, -50 and 30, the total
 * 12080, and quantiles of 85, 90, 95, 100, 105, 110 and 115 percent.
 */
record Proefprognose(Supplier<String> tekst, boolean gekalibreerd) implements Prognosebron {
    static final Prognosevraag VRAAG =
            Prognosevraag.van(2026, LocalDate.of(2026, 9, 30), List.of("voorziening"), 1, 2000);
    private static final long[] DUIZENDEN = {5500, 3300, 2200, 1100, -50, 30};
    private static final List<Stilte> STIL =
            List.of(new Stilte("90000001", YearMonth.of(2026, 6), LocalDate.of(2026, 7, 31), new Bedrag(123_456_00)));
    private static final long CENTEN_PER_DUIZEND = 100_000;

    Proefprognose(Supplier<String> tekst) {
        this(tekst, true);
    }

    @Override
    public Verwachting lees() {
        List<Rij> rijen = new ArrayList<>();
        for (var voorziening : List.of("10", Prognosetabel.TOTAAL)) {
            for (var onderdeel : Onderdeel.values()) {
                rijen.add(rij(voorziening, onderdeel.code(), DUIZENDEN[onderdeel.ordinal()]));
            }
            rijen.add(rij(
                    voorziening, Prognosetabel.TOTAAL, LongStream.of(DUIZENDEN).sum()));
        }
        return new Verwachting(
                VRAAG,
                new Uitkomst.Cijfer<>(new Prognoseblad(gekalibreerd, STIL, rijen)),
                new Naamgeving(Map.of(
                        "voorziening", Map.of("10", tekst.get()), "aanbieder", Map.of("90000001", tekst.get()))));
    }

    @Override
    public Uitgebreid leesUitgebreid() {
        return new Uitgebreid(lees(), bijlagen());
    }

    /** With a ceiling of 4000 for aanbieder 10 on voorziening 10, of which 3000 is spent. */
    @Override
    public Vooruitblik per(String kolom) {
        var plafond = new Budget(
                Budget.Soort.PLAFOND, "10", "10", "", Looptijd.van(2026), euro(4_000), Optional.of(Bedrag.NUL), true);
        var op = new Uitputting(
                plafond,
                euro(4_100),
                euro(3_000),
                euro(500),
                0.6,
                Optional.of(YearMonth.of(2026, 12)),
                Optional.of(YearMonth.of(2026, 11)));
        var budgetten = new ArrayList<>(bijlagen().uitputting());
        budgetten.add(op);
        return new Vooruitblik(
                lees(), budgetten, List.of(new Jaarverwachting("10", 2026, euro(10_000), euro(12_080), List.of())));
    }

    /** In thousands of euro: since August 30 by facts, 5 less by new care, 10 by prices; the budget of 10000 is gone. */
    private static Bijlagen bijlagen() {
        var regels = new ArrayList<Regel>();
        for (var voorziening : List.of("10", Vergelijking.TOTAAL)) {
            regels.add(new Regel(voorziening, "nieuwe_feiten", euro(30)));
            regels.add(new Regel(voorziening, "nieuwe_instroom", euro(-5)));
            regels.add(new Regel(voorziening, "prijs", euro(10)));
            regels.add(new Regel(voorziening, "totaal", euro(35)));
        }
        var budget = new Budget(
                Budget.Soort.BEGROTING, "10", "", "", Looptijd.van(2026), euro(10_000), Optional.of(Bedrag.NUL), true);
        return new Bijlagen(
                Optional.of(LocalDate.of(2026, 8, 31)),
                regels,
                List.of(new Uitputting(
                        budget,
                        euro(12_080),
                        euro(5_500),
                        euro(5_500),
                        0.97,
                        Optional.of(YearMonth.of(2026, 11)),
                        Optional.of(YearMonth.of(2026, 10)))),
                List.of(jaar(2026, 12_080), jaar(2030, 14_000)),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(m -> new Maandstand(
                                YearMonth.of(2026, m),
                                euro(1_000L * m),
                                LongStream.of(85, 90, 95, 100, 105, 110, 115)
                                        .mapToObj(procent -> euro(10L * m * procent))
                                        .toList()))
                        .toList());
    }

    private static Meerjarenregel jaar(int jaar, long duizend) {
        var kwantielen = LongStream.of(85, 90, 95, 100, 105, 110, 115)
                .mapToObj(procent -> euro(duizend / 100 * procent))
                .toList();
        return new Meerjarenregel(
                jaar,
                Meerjarenregel.TOTAAL,
                euro(duizend),
                kwantielen,
                euro(duizend - 12_080),
                Optional.of(euro(100)),
                euro(200),
                euro(duizend - 12_380));
    }

    private static Bedrag euro(long duizend) {
        return new Bedrag(duizend * CENTEN_PER_DUIZEND);
    }

    private static Rij rij(String voorziening, String onderdeel, long duizend) {
        return new Rij(
                List.of(voorziening),
                onderdeel,
                new Bedrag(duizend * CENTEN_PER_DUIZEND),
                LongStream.of(85, 90, 95, 100, 105, 110, 115)
                        .mapToObj(procent -> new Bedrag(duizend * CENTEN_PER_DUIZEND / 100 * procent))
                        .toList(),
                Bedrag.NUL);
    }
}
