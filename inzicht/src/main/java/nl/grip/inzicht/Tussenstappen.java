// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Steps that more than one indicator takes: {@code {stap naam}} in an indicator is the text of {@code stap/naam.sql}.
 * A view cannot hold them, for they depend on the peildatum or on the asked breakdown.
 */
public final class Tussenstappen {
    private static final Pattern PLEK = Pattern.compile("\\{stap ([a-z-]+)}");

    private Tussenstappen() {}

    /** The SQL with its steps written out; an unknown step is a mistake of ours (IllegalArgumentException). */
    public static String vul(String sql) {
        return PLEK.matcher(sql).replaceAll(Tussenstappen::tekst);
    }

    private static String tekst(MatchResult plek) {
        return Matcher.quoteReplacement(tekst(plek.group(1)));
    }

    /** One step, without its licence line. */
    static String tekst(String naam) {
        try (InputStream bron = Tussenstappen.class.getResourceAsStream("stap/" + naam + ".sql")) {
            if (bron == null) {
                throw new IllegalArgumentException("de stap '" + naam + "' bestaat niet");
            }
            String sql = new String(bron.readAllBytes(), StandardCharsets.UTF_8);
            return sql.substring(sql.indexOf('\n') + 1).strip();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
