// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.databank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.SQLException;
import java.util.List;
import nl.grip.opslag.fout.DatabankGestopt;
import nl.grip.opslag.fout.GeenRuimte;
import nl.grip.opslag.fout.MagazijnBeschadigd;
import nl.grip.opslag.fout.MagazijnInGebruik;
import nl.grip.opslag.fout.MagazijnTeNieuw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** DuckDB has no error codes; these are its own words, version 1.5.6. */
class A12_WatEenFoutBetekent {
    @ParameterizedTest
    @MethodSource("fouten")
    void deBoodschapBepaaltDeFout(String boodschap, Class<?> verwacht) {
        assertThat(Databankfout.of(new SQLException(boodschap))).isExactlyInstanceOf(verwacht);
    }

    private static List<Arguments> fouten() {
        return List.of(
                arguments(
                        "IO Error: Could not set lock on file \"k.db\": Conflicting lock is held in java (PID 1553).",
                        MagazijnInGebruik.class),
                arguments(
                        "TransactionContext Error: Failed to commit: Could not write file \"k.db.wal\": No space left on device",
                        GeenRuimte.class),
                arguments(
                        "IO Error: Trying to read a database file with version number 99, but we can only read"
                                + " versions between 64 and 67.",
                        MagazijnTeNieuw.class),
                arguments(
                        "IO Error: Corrupt database file: computed checksum 1 does not match stored checksum 2",
                        MagazijnBeschadigd.class),
                arguments(
                        "FATAL Error: Failed: database has been invalidated because of a previous fatal error.",
                        DatabankGestopt.class),
                arguments("Binder Error: Referenced column \"x\" not found", IllegalStateException.class));
    }
}
