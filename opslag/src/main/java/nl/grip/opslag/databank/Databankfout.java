// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.databank;

import java.sql.SQLException;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.grip.opslag.fout.DatabankGestopt;
import nl.grip.opslag.fout.GeenRuimte;
import nl.grip.opslag.fout.MagazijnBeschadigd;
import nl.grip.opslag.fout.MagazijnInGebruik;
import nl.grip.opslag.fout.MagazijnTeNieuw;

/** What an error of DuckDB means for the store, read from its message: it has no error codes. */
public final class Databankfout {
    private static final Pattern PROCES = Pattern.compile("\\(PID (\\d+)\\)");

    private Databankfout() {}

    /** The exception to throw; one that is none of the store's own is a mistake of ours. */
    public static RuntimeException of(SQLException e) {
        String melding = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (melding.contains("could not set lock")) {
            return new MagazijnInGebruik(proces(String.valueOf(e.getMessage())), e);
        }
        if (isVolleSchijf(melding)) {
            return GeenRuimte.ofVolleSchijf(e);
        }
        if (melding.contains("trying to read a database file with version number")) {
            return new MagazijnTeNieuw(e);
        }
        if (isBeschadigd(melding)) {
            return new MagazijnBeschadigd("de databank is niet leesbaar", e);
        }
        if (melding.contains("fatal error") || melding.contains("has been invalidated")) {
            return new DatabankGestopt(e);
        }
        return new IllegalStateException(e);
    }

    private static boolean isVolleSchijf(String melding) {
        return melding.contains("no space left") || melding.contains("disk quota exceeded");
    }

    private static boolean isBeschadigd(String melding) {
        return melding.contains("corrupt")
                || melding.contains("checksum")
                || melding.contains("not a valid duckdb database")
                || melding.contains("replaying wal")
                || melding.contains("serialization error");
    }

    private static OptionalLong proces(String melding) {
        Matcher gevonden = PROCES.matcher(melding);
        return gevonden.find() ? OptionalLong.of(Long.parseLong(gevonden.group(1))) : OptionalLong.empty();
    }
}
