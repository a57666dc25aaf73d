// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;
import nl.grip.rapportage.vorm.Notatie;

/**
 * A bar chart, laid out for svg: one bar per month, with its amount above it. Incomplete months are hatched, so that
 * colour is never the only carrier (WCAG 2.2, 1.4.1).
 *
 * @param eenheid what one stands for in the labels: {@code euro}, {@code duizend euro} or {@code miljoen euro}
 * @param nullijn height at which the bars begin
 */
public record Staafdiagram(int breedte, int hoogte, int nullijn, String eenheid, List<Staaf> staven) {
    private static final int BREEDTE = 1120;
    private static final int SMALSTE_STAP = 56;
    private static final int BREEDSTE_STAP = 112;
    private static final int SMAL = 340;
    private static final int PER_LETTER = 9;
    private static final int MAANDLETTERS = 3;
    private static final int BOVEN = 28;
    private static final int VELD = 190;
    private static final int ONDER = 46;

    /** What is to be drawn: a month, or another small group. */
    public record Waarde(String naam, String bijschrift, Bedrag bedrag, boolean onvolledig) {}

    /**
     * @param tekst the amount in units, such as {@code 91,5}
     * @param bijschrift a second line under the name, such as the year where it begins; may be empty
     */
    public record Staaf(
            int x, int y, int breedte, int hoogte, String naam, String bijschrift, String tekst, boolean onvolledig) {
        public int midden() {
            return x + breedte / 2;
        }

        private Staaf met(boolean bedrag, boolean maand) {
            return new Staaf(x, y, breedte, hoogte, maand ? naam : "", bijschrift, bedrag ? tekst : "", onvolledig);
        }
    }

    public boolean heeftOnvolledig() {
        return staven.stream().anyMatch(Staaf::onvolledig);
    }

    public static Staafdiagram van(List<Waarde> waarden) {
        return van(waarden, stap(waarden.size()));
    }

    /** As wide as a telephone; an amount or a name that has no room is left out, the table has it. */
    public static Staafdiagram smal(List<Waarde> waarden) {
        int stap = Math.max(1, SMAL / Math.max(12, waarden.size()));
        var beeld = van(waarden, stap);
        int letters = beeld.staven.stream()
                .mapToInt(staaf -> staaf.tekst().length())
                .max()
                .orElse(0);
        int omBedrag = om(letters, stap);
        int omNaam = om(MAANDLETTERS, stap);
        return new Staafdiagram(
                beeld.breedte,
                beeld.hoogte,
                beeld.nullijn,
                beeld.eenheid,
                IntStream.range(0, waarden.size())
                        .mapToObj(i -> beeld.staven.get(i).met(i % omBedrag == 0, i % omNaam == 0))
                        .toList());
    }

    /** One in how many has room for so many letters. */
    private static int om(int letters, int stap) {
        return Math.max(1, (int) Math.ceil((double) letters * PER_LETTER / stap));
    }

    private static Staafdiagram van(List<Waarde> waarden, int stap) {
        long hoogste =
                waarden.stream().mapToLong(w -> w.bedrag().centen()).max().orElse(0);
        long laagste =
                waarden.stream().mapToLong(w -> w.bedrag().centen()).min().orElse(0);
        return new Schaal(Math.min(0, laagste), Math.max(0, hoogste), stap).teken(waarden);
    }

    /** How far bars stand apart: together as wide as the page, but neither thin nor fat. */
    private static int stap(int aantal) {
        return Math.max(SMALSTE_STAP, Math.min(BREEDSTE_STAP, BREEDTE / Math.max(1, aantal)));
    }

    /** From cents to height. */
    private record Schaal(long laagste, long hoogste, int stap) {
        Staafdiagram teken(List<Waarde> waarden) {
            var staven = IntStream.range(0, waarden.size())
                    .mapToObj(i -> staaf(i, waarden.get(i)))
                    .toList();
            return new Staafdiagram(waarden.size() * stap, BOVEN + VELD + ONDER, hoogteVan(0), eenheid().naam, staven);
        }

        private Staaf staaf(int i, Waarde waarde) {
            int top = Math.min(hoogteVan(waarde.bedrag().centen()), hoogteVan(0));
            int bodem = Math.max(hoogteVan(waarde.bedrag().centen()), hoogteVan(0));
            return new Staaf(
                    i * stap + stap / 6,
                    top,
                    stap * 2 / 3,
                    bodem - top,
                    waarde.naam(),
                    waarde.bijschrift(),
                    eenheid().schrijf(waarde.bedrag()),
                    waarde.onvolledig());
        }

        private int hoogteVan(long centen) {
            double deel = hoogste == laagste ? 0 : (double) (hoogste - centen) / (hoogste - laagste);
            return BOVEN + (int) Math.round(deel * VELD);
        }

        private Eenheid eenheid() {
            long grootste = Math.max(hoogste, -laagste);
            return grootste >= 1_000_000_00L ? Eenheid.MILJOEN : grootste >= 1_000_00L ? Eenheid.DUIZEND : Eenheid.EURO;
        }
    }

    private enum Eenheid {
        EURO("euro", 1),
        DUIZEND("duizend euro", 1_000),
        MILJOEN("miljoen euro", 1_000_000);

        private final String naam;
        private final BigDecimal grootte;

        Eenheid(String naam, long grootte) {
            this.naam = naam;
            this.grootte = BigDecimal.valueOf(grootte);
        }

        String schrijf(Bedrag bedrag) {
            return Notatie.eenDecimaal(new BigDecimal(bedrag.euro()).divide(grootte));
        }
    }
}
