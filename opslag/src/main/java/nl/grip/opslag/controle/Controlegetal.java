// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.controle;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.bronnen.Feitsoort;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/**
 * A number that two stores share when they hold the same facts, in whatever order and by whatever way they came: of every
 * row the last 64 bits of the MD5 of its values and of the day its message was received, summed modulo 2^64. It finds
 * mistakes and accidents; against intent there is the journaal.
 *
 * @param feit name of the fact table
 * @param getal sixteen hex digits
 */
public record Controlegetal(String feit, long rijen, String getal) {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(Long.SIZE);

    /** One for every fact table. */
    public static List<Controlegetal> list(Vragen vragen) {
        return Feitsoorten.list().stream().map(soort -> van(vragen, soort)).toList();
    }

    static Controlegetal van(Vragen vragen, Feitsoort soort) {
        List<@Nullable Object> rij = vragen.stel(sql(soort), Map.of()).rijen().get(0);
        return new Controlegetal(
                soort.naam(),
                Long.parseLong(String.valueOf(rij.get(0))),
                hex(new BigInteger(String.valueOf(rij.get(1)))));
    }

    /** A value is written as text behind a sign that cannot be part of it, so that no two rows look the same. */
    private static String sql(Feitsoort soort) {
        String waarden = Stream.concat(
                        Stream.of("bericht", "rij", "regel", "plaats"),
                        soort.kolommen().stream().filter(Controlegetal::isFeit).map(Feitsoort.Kolom::naam))
                .map(kolom -> "coalesce(CAST(feit." + kolom + " AS VARCHAR), chr(30))")
                .collect(Collectors.joining(", "));
        return "SELECT count(*), coalesce(sum(CAST(md5_number_lower(concat_ws(chr(31), " + waarden
                + ", CAST(ontvangst.ontvangen_op AS VARCHAR))) AS HUGEINT)), 0) FROM feit." + soort.naam()
                + " AS feit LEFT JOIN beheer.ontvangst AS ontvangst ON ontvangst.inhoud = feit.bericht";
    }

    /** A pseudonym is another one in every store. */
    private static boolean isFeit(Feitsoort.Kolom kolom) {
        return kolom.inhoud() != Feitsoort.Inhoud.PSEUDONIEM;
    }

    private static String hex(BigInteger som) {
        return String.format("%016x", som.mod(MODULUS));
    }
}
