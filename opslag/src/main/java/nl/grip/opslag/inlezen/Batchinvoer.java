// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Burgerservicenummer;
import nl.grip.basis.Domein;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Oordeel.Kop;
import nl.grip.opslag.databank.Invoer;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one batch into the tables: facts, what was seen, what was found wrong. */
final class Batchinvoer {
    private final Invoer invoer;
    private final String batch;
    private final OffsetDateTime nu;
    private long bestanden;
    private long rijen;
    private long centen;

    Batchinvoer(Invoer invoer, String batch, OffsetDateTime nu) {
        this.invoer = invoer;
        this.batch = batch;
        this.nu = nu;
    }

    Omvang neem(List<Besluit> besluiten) {
        besluiten.forEach(this::neem);
        Omvang omvang = new Omvang(bestanden, rijen, centen);
        batch(omvang);
        return omvang;
    }

    /** The same, but the batch is recorded as what it was when it was first put in. */
    void neem(List<Besluit> besluiten, Omvang toen) {
        besluiten.forEach(this::neem);
        batch(toen);
    }

    private void batch(Omvang omvang) {
        invoer.beheer("batch", batch, omvang.bestanden(), omvang.rijen(), omvang.centen());
    }

    private void neem(Besluit besluit) {
        if (besluit.feiten()) {
            feiten(besluit.lading());
        }
        if (besluit.waarneming()) {
            waarneming(besluit);
        }
        if (besluit.feiten() || besluit.waarneming() && besluit.uitkomst() == Inleesuitkomst.GEWEIGERD) {
            besluit.lading().oordeel().bevindingen().forEach(b -> bevinding(besluit, b));
        }
    }

    private void feiten(Lading lading) {
        Oordeel oordeel = lading.oordeel();
        Kop kop = oordeel.kop().orElseThrow();
        lading.rijen(rij -> {
            invoer.feit(kop.inhoud(), rij);
            rijen++;
        });
        bericht(oordeel, kop);
        bestanden++;
        centen += oordeel.bedrag().map(Bedrag::centen).orElse(0L);
    }

    private void bericht(Oordeel oordeel, Kop kop) {
        invoer.beheer(
                "bericht",
                kop.inhoud(),
                kop.soort(),
                domein(kop.soort()),
                kop.release(),
                kop.afzender(),
                kop.identificatie(),
                oordeel.rijen(),
                centen(oordeel.bedrag()),
                batch);
    }

    private void waarneming(Besluit besluit) {
        Inleesregel regel = besluit.regel();
        Optional<Kop> kop = besluit.lading().oordeel().kop();
        invoer.beheer(
                "waarneming",
                regel.sha256(),
                kop.map(Kop::inhoud).orElse(null),
                regel.bestand(),
                regel.soort(),
                regel.release(),
                regel.afzender(),
                regel.ontvangenOp().orElse(null),
                regel.ontvangenBron(),
                nu,
                regel.rijen(),
                regel.aanvaard(),
                regel.geweigerd(),
                centen(regel.bedrag()),
                regel.uitkomst().code(),
                regel.reden(),
                batch);
    }

    private void bevinding(Besluit besluit, Bevinding bevinding) {
        invoer.beheer(
                "bevinding",
                besluit.lading().oordeel().sha256(),
                Burgerservicenummer.afgeschermd(bevinding.herkomst().bestand()),
                bevinding.herkomst().regel(),
                bevinding.herkomst().plaats(),
                bevinding.code(),
                bevinding.ernst().code(),
                Burgerservicenummer.afgeschermd(bevinding.gevonden()),
                bevinding.verwacht(),
                bevinding.gevolg(),
                bevinding.herstel(),
                bevinding.bron(),
                batch);
    }

    /** The first letters of a message name its law; a table covers both. */
    private static @Nullable String domein(String soort) {
        String begin = soort.toUpperCase(Locale.ROOT);
        if (begin.startsWith("WMO")) {
            return Domein.WMO.code();
        }
        return begin.startsWith("JW") ? Domein.JEUGD.code() : null;
    }

    private static @Nullable Long centen(Optional<Bedrag> bedrag) {
        return bedrag.map(Bedrag::centen).orElse(null);
    }
}
