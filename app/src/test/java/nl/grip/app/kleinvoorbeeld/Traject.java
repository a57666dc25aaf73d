// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.kleinvoorbeeld;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;
import nl.grip.basis.Periode;
import nl.grip.voorbeeld.Verzonnen;
import nl.grip.voorbeeld.berichten.Burger;
import nl.grip.voorbeeld.berichten.Prestatie;

/**
 * The care of one client with one product, from the first to the last month.
 *
 * @param nummer ToewijzingNummer, unique in the municipality
 */
record Traject(long nummer, Burger burger, Product product, YearMonth begin, YearMonth einde) {
    private static final int CLIENTEN = 54;
    private static final int EERSTE_NUMMER = 1000;
    private static final String[] ACHTERNAMEN = {"Voorbeeld", "Testman", "Proef", "Verzonnen", "Fictief", "Denkbeeld"};
    private static final String[] VOORNAMEN = {"Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf"};

    /** Everyone's care; every sixth client has two kinds of it. */
    static List<Traject> alle(YearMonth eersteMaand) {
        List<Traject> trajecten = new ArrayList<>();
        for (int n = 1; n <= CLIENTEN; n++) {
            trajecten.add(van(n, n, eersteMaand));
            if (n % 6 == 0) {
                trajecten.add(van(n, n + CLIENTEN, eersteMaand));
            }
        }
        return trajecten;
    }

    /** The first half was in care already when the history starts; the others come in one after the other. */
    private static Traject van(int persoon, int n, YearMonth eersteMaand) {
        Product product = productVoor(persoon, n);
        int jaar = product.domein() == Domein.JEUGD ? 2009 + persoon % 9 : 1938 + persoon;
        int wacht = persoon % 2 == 0 ? 0 : 1 + persoon * 5 % 21;
        YearMonth begin = eersteMaand.plusMonths(wacht);
        int duur = 6 + n * 11 % 20;
        return new Traject(EERSTE_NUMMER + n, burger(persoon, jaar), product, begin, begin.plusMonths(duur - 1));
    }

    /** A person stays in one domain: nobody is young and old at once. */
    private static Product productVoor(int persoon, int n) {
        Domein domein = persoon % 5 < 3 ? Domein.WMO : Domein.JEUGD;
        List<Product> aanbod =
                Product.AANBOD.stream().filter(p -> p.domein() == domein).toList();
        return aanbod.get(n * 3 % aanbod.size());
    }

    private static Burger burger(int n, int geboortejaar) {
        return new Burger(
                Verzonnen.bsn(n),
                LocalDate.of(geboortejaar, 1 + n % 12, 1 + n * 7 % 28),
                Integer.toString(1 + n % 2),
                ACHTERNAMEN[n % ACHTERNAMEN.length],
                VOORNAMEN[n % VOORNAMEN.length],
                (9990 + n % 8) + "ZZ",
                1 + n);
    }

    Stream<YearMonth> maanden(YearMonth laatste) {
        YearMonth eind = einde.isAfter(laatste) ? laatste : einde;
        return LongStream.rangeClosed(0, begin.until(eind, java.time.temporal.ChronoUnit.MONTHS))
                .mapToObj(begin::plusMonths);
    }

    /** The line for one month of care; the volume moves with the season, less in summer. */
    Prestatie prestatie(YearMonth maand, String referentie) {
        long volume = volume(maand);
        long tarief = product.tarief(maand.getYear());
        return new Prestatie(
                burger.bsn(),
                referentie,
                java.util.Optional.empty(),
                nummer,
                product.categorie(),
                product.code(),
                Periode.of(maand),
                volume,
                product.eenheid(),
                product.isInEuro() ? OptionalLong.empty() : OptionalLong.of(tarief),
                new Bedrag(volume * tarief));
    }

    private long volume(YearMonth maand) {
        if (product.eenheid().equals("14")) {
            return maand.lengthOfMonth();
        }
        int zomer = maand.getMonthValue() == 7 || maand.getMonthValue() == 8 ? 3 : 0;
        long tienden = 8 + (nummer + maand.getMonthValue()) % 5 - zomer;
        return Math.max(1, product.volume() * tienden / 10);
    }
}
