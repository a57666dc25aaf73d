// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vraag;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL with names such as {@code :peildatum}, rewritten to the {@code $1} that JDBC can bind; a name used twice gets the
 * same number. Text literals, quoted names, comments and {@code ::casts} stay as they are, but for one comment: a step that
 * says {@code AS /* telkens *&#47; (} is worked out at each use, with what that use asks of it, and not once for all.
 */
public final class GenoemdeParameters {
    private static final Pattern ONDERDEEL =
            Pattern.compile("'[^']*'|\"[^\"]*\"|--[^\\n]*|(?s:/\\*.*?\\*/)|::|:([A-Za-z_]\\w*)");

    private static final String TELKENS = "/* telkens */";

    private final String sql;
    private final List<String> namen;

    private GenoemdeParameters(String sql, List<String> namen) {
        this.sql = sql;
        this.namen = namen;
    }

    public static GenoemdeParameters parse(String sql) {
        Set<String> gevonden = new LinkedHashSet<>();
        ONDERDEEL
                .matcher(sql)
                .results()
                .map(r -> r.group(1))
                .filter(n -> n != null)
                .forEach(gevonden::add);
        List<String> namen = List.copyOf(gevonden);
        return new GenoemdeParameters(ONDERDEEL.matcher(sql).replaceAll(r -> vervang(r, namen)), namen);
    }

    /** The names in the order of their numbers. */
    public List<String> namen() {
        return namen;
    }

    /** The SQL with numbers instead of names. */
    public String sql() {
        return sql;
    }

    /** Refuses when a name has no value, or a value no name. */
    public void controleer(Map<String, ?> waarden) {
        weiger("Deze vraag mist een waarde voor", verschil(namen, waarden.keySet()));
        weiger("Deze vraag kent niet", verschil(waarden.keySet(), namen));
    }

    private static String vervang(MatchResult deel, List<String> namen) {
        if (deel.group().equals(TELKENS)) {
            return "NOT MATERIALIZED";
        }
        String naam = deel.group(1);
        return Matcher.quoteReplacement(naam == null ? deel.group() : "$" + (namen.indexOf(naam) + 1));
    }

    private static Set<String> verschil(Iterable<String> van, Iterable<String> min) {
        Set<String> over = new TreeSet<>();
        van.forEach(over::add);
        min.forEach(over::remove);
        return over;
    }

    private static void weiger(String melding, Set<String> namen) {
        if (!namen.isEmpty()) {
            throw new IllegalArgumentException(melding + ": :" + String.join(", :", namen));
        }
    }
}
