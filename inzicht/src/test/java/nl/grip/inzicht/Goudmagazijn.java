// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.grip.basis.Peildatum;

/** The facts of a golden case in a real store, and the figures that are asked of them. */
final class Goudmagazijn {
    static final String AANBIEDER = "90000001";
    private static final Peildatum DAG = Peildatum.of("2026-06-30");
    private static final String BERICHT = "bericht;soort;afzender;identificatie;ontvangen_op";

    private final Proefmagazijn proef;
    private final Set<String> berichten = new HashSet<>();
    private int nummer;

    Goudmagazijn(Proefmagazijn proef) {
        this.proef = proef;
        proef.leeg();
    }

    /** So many people share a volume and an amount in one month; the first has what is left of dividing. */
    void zorg(String wie, int mensen, String maand, String categorie, String eenheid, long volume, BigDecimal euro) {
        zorg(AANBIEDER, wie, mensen, maand, categorie, eenheid, volume, euro);
    }

    void zorg(
            String aanbieder,
            String wie,
            int mensen,
            String maand,
            String categorie,
            String eenheid,
            long volume,
            BigDecimal euro) {
        bericht("m" + aanbieder, "JW323", aanbieder);
        long centen = euro.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
        proef.metVele(
                "declaratieregel",
                "bericht, rij, regel, plaats, domein, gemeente, aanbieder, identificatie, referentie, client,"
                        + " toewijzingnummer, categorie, code, leverperiode, eenheid, volume, bedrag",
                ("SELECT 'm%1$s', %2$d + n, n, 'Rij', 'Jeugd', '9999', '%1$s', 'I%1$s', concat('R', %2$d + n),"
                                + " concat('%3$s', n), %2$d + n, '%4$s', '%4$sA', '%5$s', '%6$s', %7$s, %8$s"
                                + " FROM range(1, %9$d) AS t (n)")
                        .formatted(
                                aanbieder,
                                nummer,
                                wie,
                                categorie,
                                maand,
                                eenheid,
                                deel(volume, mensen),
                                deel(centen, mensen),
                                mensen + 1));
        nummer += mensen;
    }

    private static String deel(long geheel, int mensen) {
        long elk = geheel / mensen;
        return "CASE WHEN n = 1 THEN %d ELSE %d END".formatted(elk + geheel - elk * mensen, elk);
    }

    /** The next care is allocated after a request of that verwijzer. */
    void verwijzing(String verwijzer) {
        bericht("v" + AANBIEDER, "JW315", AANBIEDER);
        proef.met(
                "verzoek",
                "bericht;aanbieder;client;referentie_aanbieder;categorie;verwijzer",
                "v%s;%s;p;A%d;45;%s".formatted(AANBIEDER, AANBIEDER, nummer + 1, verwijzer));
        toewijzing("referentie_aanbieder", "A" + (nummer + 1));
    }

    /** The next care is allocated to someone in that wijk. */
    void woonachtig(String client, String wijk) {
        bericht("postcodes", "postcodes", "");
        proef.met("postcode", "bericht;postcode;wijk", "postcodes;%s;%s".formatted(wijk, wijk));
        toewijzing("client;postcode", client + ";" + wijk);
    }

    void toewijzing(String kolommen, String waarden) {
        bericht("t", "JW301", "9999");
        proef.met(
                "toewijzing",
                "bericht;aanbieder;toewijzingnummer;categorie;toewijzingsdatum;toewijzingstijd;ingangsdatum;"
                        + kolommen,
                "t;%s;%d;45;2016-01-01;10:00:00;2016-01-01;%s".formatted(AANBIEDER, nummer + 1, waarden));
    }

    /** So many people begin care on a day, and end it on another unless that is empty. */
    void levering(String wie, int van, int tot, String categorie, String begin, String einde) {
        bericht("s", "JW305", AANBIEDER);
        bericht("e", "JW307", AANBIEDER);
        String kolommen =
                "bericht, rij, regel, plaats, domein, gemeente, aanbieder, client, toewijzingnummer, categorie,"
                        + " code, begin, status";
        String rij =
                "'%s', %d + n, n, 'Rij', 'Jeugd', '9999', '%s', concat('%s', n), %d + n, '%s', '%sA', DATE '%s', '1'";
        String mensen = " FROM range(%d, %d) AS t (n)".formatted(van, tot + 1);
        proef.metVele(
                "start",
                kolommen,
                "SELECT " + rij.formatted("s", nummer, AANBIEDER, wie, nummer, categorie, categorie, begin) + mensen);
        if (!einde.isEmpty()) {
            proef.metVele(
                    "stop",
                    kolommen + ", einde, reden",
                    "SELECT " + rij.formatted("e", nummer, AANBIEDER, wie, nummer, categorie, categorie, begin)
                            + ", DATE '" + einde + "', '19'" + mensen);
        }
        nummer += tot;
    }

    void met(String soort, String bestand, String kolommen, String... rijen) {
        bericht(bestand, bestand, "");
        proef.met(
                soort,
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("bericht;" + kolommen),
                                java.util.stream.Stream.of(rijen).map(rij -> bestand + ";" + rij))
                        .toArray(String[]::new));
    }

    private void bericht(String naam, String soort, String afzender) {
        if (berichten.add(naam)) {
            proef.met("bericht", BERICHT, "%s;%s;%s;I%s;2026-06-01".formatted(naam, soort, afzender, afzender));
        }
    }

    /** One figure of the real indicator. */
    BigDecimal cijfer(String naam, String grootheid, String per, String sleutel, String... filters) {
        Map<String, BigDecimal> cijfers = cijfers(naam, grootheid, per, filters);
        BigDecimal waarde = cijfers.get(sleutel);
        if (waarde == null) {
            throw new AssertionError(naam + " " + grootheid + " heeft geen " + sleutel + ", wel " + cijfers);
        }
        return waarde;
    }

    Map<String, BigDecimal> cijfers(String naam, String grootheid, String per, String... filters) {
        Vraag vraag = Vraag.of(naam)
                .withPeildatum(DAG)
                .withPer(per.isEmpty() ? new String[0] : per.split(","))
                .withFilters(filters);
        Map<String, BigDecimal> uit = new java.util.TreeMap<>();
        for (Antwoord.Rij rij : proef.inzicht().beantwoord(vraag).rijen()) {
            if (rij.grootheid().equals(grootheid)) {
                rij.findWaarde().ifPresent(waarde -> uit.put(String.join(",", rij.sleutel()), waarde));
            }
        }
        return uit;
    }

    /** Teller and noemer of the only row of a figure. */
    List<BigDecimal> breuk(String naam, String grootheid, String... filters) {
        Antwoord.Rij rij =
                proef.inzicht().beantwoord(Vraag.of(naam).withPeildatum(DAG).withFilters(filters)).rijen().stream()
                        .filter(r -> r.grootheid().equals(grootheid))
                        .findFirst()
                        .orElseThrow();
        return List.of(rij.teller().orElseThrow(), rij.noemer().orElseThrow());
    }
}
