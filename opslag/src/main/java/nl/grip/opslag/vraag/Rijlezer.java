// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vraag;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row on which a result stands, in the types that {@link Tabel} promises. */
final class Rijlezer {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final ResultSet antwoord;
    private final List<String> kolommen;

    Rijlezer(ResultSet antwoord) throws SQLException {
        this.antwoord = antwoord;
        this.kolommen = namen(antwoord.getMetaData());
    }

    List<String> kolommen() {
        return kolommen;
    }

    List<@Nullable Object> rij() throws SQLException {
        @Nullable Object[] rij = new @Nullable Object[kolommen.size()];
        for (int i = 0; i < rij.length; i++) {
            rij[i] = waarde(antwoord.getObject(i + 1));
        }
        return Collections.unmodifiableList(Arrays.asList(rij));
    }

    private static List<String> namen(ResultSetMetaData beschrijving) throws SQLException {
        List<String> namen = new ArrayList<>();
        for (int i = 1; i <= beschrijving.getColumnCount(); i++) {
            namen.add(beschrijving.getColumnLabel(i));
        }
        return List.copyOf(namen);
    }

    private static @Nullable Object waarde(@Nullable Object ruw) {
        if (ruw instanceof BigInteger groot) {
            return new BigDecimal(groot);
        }
        if (ruw instanceof Integer || ruw instanceof Short || ruw instanceof Byte) {
            return ((Number) ruw).longValue();
        }
        if (ruw instanceof OffsetDateTime tijd) {
            return tijd.atZoneSameInstant(ZONE).toOffsetDateTime();
        }
        return ruw instanceof Timestamp tijd ? tijd.toLocalDateTime() : ruw;
    }
}
