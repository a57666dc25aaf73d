// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.grip.app.web.begroting.Begrotingsbron;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.begroting.Begrotingsregel;
import nl.grip.sturing.begroting.Kostenbeeld;
import nl.grip.sturing.begroting.Middel;
import nl.grip.sturing.begroting.Reserveverloop;
import nl.grip.sturing.begroting.Reserveverloop.Mutatie;
import nl.grip.sturing.begroting.Taakvelden;

/**
 * A budget in thousands of euro: Jeugd 10,000 + 500 against 12,200 expected and 8,000 spent, Wmo 5,000 against 4,800; the Rijk
 * pays 14,000 and inhabitants 300; a reserve of 900 that loses 500 a year and lost 40 before; 40,000 inhabitants.
 */
record Proefbegroting(Supplier<String> tekst, Uitkomst<Map<String, Bedrag>> verwacht) implements Begrotingsbron {
    Proefbegroting(Supplier<String> tekst) {
        this(tekst, new Uitkomst.Cijfer<>(Map.of("10", duizend(12_200), "20", duizend(4_800))));
    }

    @Override
    public Stand lees() {
        return new Stand(
                2026,
                LocalDate.of(2026, 9, 30),
                new Begrotingsboek(List.of(
                        regel(2026, "primitief", "Jeugd", "10", 10_000),
                        regel(2026, tekst.get(), "Jeugd", "10", 500),
                        regel(2026, "primitief", "Wmo", "20", 5_000),
                        regel(2027, "primitief", "Jeugd", "10", 11_000))),
                new Kostenbeeld(uitgegeven(), verwacht, taakvelden(Map.of("10", "6.751", "20", "6.711")), Map.of()),
                Reserveverloop.van(List.of(
                        new Mutatie(2025, tekst.get(), duizend(-40)),
                        new Mutatie(2026, Reserveverloop.BEGIN, duizend(900)),
                        new Mutatie(2026, tekst.get(), duizend(-500)),
                        new Mutatie(2027, tekst.get(), duizend(-500)))),
                List.of(new Middel(2026, "Jeugd", tekst.get(), false, duizend(14_000))),
                List.of(new Middel(2026, "Wmo", "", true, duizend(300))),
                Optional.of(40_000L),
                "GM0001",
                new Naamgeving(Map.of("voorziening", Map.of("10", tekst.get()))));
    }

    /** Each on one taakveld. */
    static Taakvelden taakvelden(Map<String, String> velden) {
        Map<String, SortedMap<String, Bedrag>> geboekt = new TreeMap<>();
        velden.forEach((soort, veld) -> geboekt.put(soort, new TreeMap<>(Map.of(veld, Bedrag.NUL))));
        return new Taakvelden(geboekt);
    }

    /** On help that is expected without a budget 500 thousand was spent. */
    private Map<String, Bedrag> uitgegeven() {
        Map<String, Bedrag> uitgegeven = new TreeMap<>(Map.of("10", duizend(8_000), "20", duizend(3_000)));
        if (verwacht instanceof Uitkomst.Cijfer<Map<String, Bedrag>> cijfer
                && cijfer.waarde().containsKey("subsidie")) {
            uitgegeven.put("subsidie", duizend(500));
        }
        return uitgegeven;
    }

    @Override
    public Antwoord cijfer(Vraag vraag) {
        return new Proefrapport(tekst).cijfer(vraag);
    }

    private static Begrotingsregel regel(int jaar, String versie, String programma, String voorziening, long duizend) {
        return new Begrotingsregel(
                jaar,
                versie,
                "",
                programma,
                "",
                voorziening,
                programma,
                false,
                duizend(duizend),
                versie.equals("primitief"),
                Optional.of(jaar));
    }

    private static Bedrag duizend(long duizend) {
        return new Bedrag(duizend * 100_000);
    }
}
