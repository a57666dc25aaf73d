// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.duiding.bewaren;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.grip.opslag.archief.Archief;
import nl.grip.opslag.archief.Versie;
import nl.grip.opslag.archief.Versieregister;
import nl.grip.sturing.duiding.Doel;
import nl.grip.sturing.duiding.Duiding;

/** What was written at figures: a document with versions for each address; the last version counts, none is lost. */
public final class Duidingen {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final String REGEL = "\n";

    private final Versieregister duidingen;
    private final Versieregister doelen;

    public Duidingen(Archief archief) {
        this.duidingen = new Versieregister(archief, "duiding");
        this.doelen = new Versieregister(archief, "doel");
    }

    /** Every figure at which something was written. */
    public List<Duiding> list() {
        return duidingen.list().stream().map(Duidingen::duiding).toList();
    }

    public Optional<Duiding> find(String adres) {
        return duidingen.find(adres).map(Duidingen::duiding);
    }

    public Optional<Doel> findDoel(String adres) {
        return doelen.find(adres).map(Duidingen::doel);
    }

    /** Adds a version; the day is that of the store's clock. */
    public void leg(Duiding duiding) {
        duidingen.leg(
                java.util.Map.of(
                        duiding.adres(), String.join(REGEL, duiding.stand(), vlak(duiding.toen()), duiding.tekst())),
                duiding.wie(),
                "duiding");
    }

    public void leg(Doel doel, String wie) {
        doelen.leg(
                java.util.Map.of(
                        doel.adres(),
                        String.join(REGEL, vlak(doel.hoeveel()), vlak(doel.wanneer()), vlak(doel.besluit()))),
                wie,
                "doel");
    }

    private static Duiding duiding(Versie versie) {
        var delen = versie.inhoud().split(REGEL, 3);
        return new Duiding(
                versie.id(),
                delen[2],
                versie.wie(),
                LocalDate.ofInstant(versie.wanneer(), AMSTERDAM),
                delen[1],
                delen[0]);
    }

    private static Doel doel(Versie versie) {
        var delen = versie.inhoud().split(REGEL, 3);
        return new Doel(versie.id(), delen[0], delen[1], delen[2]);
    }

    private static String vlak(String tekst) {
        return tekst.replaceAll("\\s+", " ");
    }
}
