// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.ster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A table of the star: {@code ster/<naam>.sql}, whose comments say what it and each of its columns mean.
 *
 * @param kolommen what each column means, in their order
 */
public record Stertabel(String naam, String betekenis, Map<String, String> kolommen, String sql) {
    private static final List<String> NAMEN = List.of(
            "feit_uitgaven", "feit_toewijzingen", "feit_begroting", "dim_voorziening", "dim_aanbieder", "dim_maand");
    private static final String PERSONEN = "persoon_uitgaven";
    private static final String BETEKENIS = "betekenis";
    private static final Pattern REGEL = Pattern.compile("-- (\\w+): (.+)");

    public Stertabel {
        kolommen = Collections.unmodifiableMap(new LinkedHashMap<>(kolommen));
    }

    /** The tables without anything about one person. */
    public static List<Stertabel> list() {
        return NAMEN.stream().map(Stertabel::lees).toList();
    }

    /** Bills by person, under a pseudonym: only for who may see persons. */
    public static Stertabel personen() {
        return lees(PERSONEN);
    }

    private static Stertabel lees(String naam) {
        try (InputStream bron = Objects.requireNonNull(Stertabel.class.getResourceAsStream(naam + ".sql"))) {
            return van(naam, new String(bron.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Stertabel van(String naam, String sql) {
        Map<String, String> kolommen = new LinkedHashMap<>();
        sql.lines().skip(1).takeWhile(regel -> regel.startsWith("--")).forEach(regel -> {
            var kolom = REGEL.matcher(regel);
            if (kolom.matches()) {
                kolommen.put(kolom.group(1), kolom.group(2));
            }
        });
        var betekenis = Objects.requireNonNull(kolommen.remove(BETEKENIS), naam);
        return new Stertabel(naam, betekenis, kolommen, sql.strip());
    }
}
