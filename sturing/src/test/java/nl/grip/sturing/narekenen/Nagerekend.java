// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.grip.basis.Herkomst;

/** A printed plan in a line a figure: table, measure, grootheid, year, amount and rounding unit. */
final class Nagerekend {
    private static final AtomicLong REGEL = new AtomicLong();

    private Nagerekend() {}

    static String[] met(String[] regels, String erbij) {
        return Stream.concat(Stream.of(regels), Stream.of(erbij)).toArray(String[]::new);
    }

    static List<String> botsingen(String... regels) {
        return toetsen(regels).stream()
                .filter(Toets::botst)
                .map(Nagerekend::regel)
                .toList();
    }

    static List<Toets> toetsen(String... regels) {
        return Narekening.van(
                Stream.of(regels).map(regel -> cijfer("plan", regel)).toList());
    }

    static GedruktCijfer cijfer(String stuk, String regel) {
        String[] v = regel.split(" ");
        return new GedruktCijfer(
                new Herkomst("test.csv", REGEL.incrementAndGet(), "bedrag"),
                stuk,
                v[0],
                v[1],
                Grootheid.find(v[2]).orElseThrow(),
                v[3].replace("-", ""),
                new BigDecimal(v[4]),
                new BigDecimal(v[5]));
    }

    static String regel(Toets toets) {
        GedruktCijfer c = toets.cijfer();
        return String.join(
                " ",
                c.tabel(),
                c.maatregel(),
                c.grootheid().code(),
                c.jaar().isEmpty() ? "-" : c.jaar(),
                c.bedrag().toPlainString(),
                toets.soort().code(),
                toets.berekend().stripTrailingZeros().toPlainString());
    }
}
