// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.opslag.bronpak.BronVeranderd;
import nl.grip.opslag.bronpak.Bronmap;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.databank.Invoer;
import nl.grip.opslag.fout.GeenRuimte;
import nl.grip.opslag.fout.Opslagfout;
import nl.grip.opslag.fout.SchrijvenMislukt;
import nl.grip.opslag.journaal.Journaal;
import nl.grip.opslag.vraag.Vragen;

/**
 * Puts a batch into the store, or nothing of it: line in the journaal, sources on disk, rows in one transaction, line in
 * the journaal. Whatever happens in between, {@link #herstel} makes it one or the other.
 */
public final class Batchschrijver {
    /** Room for the sources, the rows and what DuckDB writes in between. */
    private static final long RUIMTE_PER_BYTE = 3;

    private final Databank databank;
    private final Vragen vragen;
    private final Batchjournaal journaal;
    private final Bronmap bronnen;
    private final Clock klok;

    public Batchschrijver(Databank databank, Journaal journaal, Boekhouding boekhouding, Bronmap bronnen, Clock klok) {
        this.databank = databank;
        this.vragen = new Vragen(databank);
        this.journaal = new Batchjournaal(journaal, boekhouding);
        this.bronnen = bronnen;
        this.klok = klok;
        boekhouding.vergelijk(vragen);
    }

    /** Ends what was interrupted: a batch that began is in, or is not read. */
    public void herstel() {
        journaal.open().forEach(this::herstel);
    }

    /**
     * Stores the files together and then tells what became of each.
     *
     * @throws Batchfout when one of the files does not go in; then none of them is
     */
    void schrijf(List<Lading> ladingen, Leesinstellingen instellingen, Consumer<Inleesregel> melder) {
        Bekend bekend = Bekend.van(ladingen, vragen);
        List<Besluit> besluiten = ladingen.stream().map(bekend::besluit).toList();
        if (besluiten.stream().anyMatch(Besluit::waarneming)) {
            eisRuimte(ladingen.stream().mapToLong(Lading::grootte).sum());
            legVast(besluiten, instellingen);
        }
        besluiten.forEach(besluit -> melder.accept(besluit.regel()));
    }

    private void legVast(List<Besluit> besluiten, Leesinstellingen instellingen) {
        String batch = journaal.begin(besluiten.stream()
                .filter(Besluit::waarneming)
                .map(besluit -> besluit.lading().oordeel().sha256())
                .toList());
        try {
            journaal.klaar(batch, voerIn(batch, besluiten, instellingen));
        } catch (Opslagfout fout) {
            throw fout;
        } catch (RuntimeException | BronVeranderd fout) {
            if (!herstel(batch)) {
                throw new Batchfout(fout);
            }
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
    }

    private Omvang voerIn(String batch, List<Besluit> besluiten, Leesinstellingen instellingen) throws IOException {
        OffsetDateTime nu = OffsetDateTime.ofInstant(klok.instant(), ZoneOffset.UTC);
        try (Bronbewaring bewaring = Bronbewaring.begin(bronnen, batch, besluiten, instellingen);
                Invoer invoer = Invoer.begin(databank)) {
            Omvang omvang = new Batchinvoer(invoer, batch, nu).neem(besluiten);
            bewaring.wacht();
            invoer.legVast();
            return omvang;
        }
    }

    /** Gives whether the batch is in. */
    private boolean herstel(String batch) {
        Optional<Omvang> gevonden = Boekhouding.inDatabank(batch, vragen);
        if (gevonden.isPresent()) {
            journaal.klaar(batch, gevonden.get());
        } else {
            verwijderBronnen(batch);
            journaal.nietGelezen(batch);
        }
        return gevonden.isPresent();
    }

    private void verwijderBronnen(String batch) {
        try {
            bronnen.verwijder(batch);
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
    }

    private void eisRuimte(long bytes) {
        try {
            long vrij = Files.getFileStore(bronnen.map()).getUsableSpace();
            if (vrij < RUIMTE_PER_BYTE * bytes) {
                throw GeenRuimte.ofTekort(bronnen.map(), RUIMTE_PER_BYTE * bytes, vrij);
            }
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
    }

    /** A file in the batch holds what the store cannot take. */
    static final class Batchfout extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Batchfout(Throwable oorzaak) {
            super(oorzaak);
        }
    }
}
