// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.ster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.databank.Databankfout;
import nl.grip.opslag.databank.Voorraad;
import nl.grip.opslag.fout.SchrijvenMislukt;

/** Writes tables of the star as Parquet: by the database itself, in the only folder where it may write, and then moved. */
public record Sterschema(Databank databank, Path werk) {
    /** @param naar the file to make; one that is there is replaced */
    public void parquet(Stertabel tabel, Path naar) {
        try {
            Path tussen = Files.createTempFile(werk, tabel.naam(), ".parquet");
            try {
                kopieer(tabel, tussen);
                Files.move(tussen, naar, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(tussen);
            }
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
    }

    private void kopieer(Stertabel tabel, Path naar) {
        Voorraad.ververs(databank);
        try (var verbinding = databank.verbinding();
                var opdracht = verbinding.createStatement()) {
            opdracht.execute("COPY (" + tabel.sql() + "\n) TO '"
                    + naar.toAbsolutePath().toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException fout) {
            throw Databankfout.of(fout);
        }
    }
}
