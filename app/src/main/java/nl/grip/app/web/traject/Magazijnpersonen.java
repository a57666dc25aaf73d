// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.traject;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.inzicht.Historie;
import nl.grip.inzicht.traject.Ervaring;
import nl.grip.inzicht.traject.bewaren.Trajectbron;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.archief.Versieregister;
import nl.grip.opslag.fout.SchrijvenMislukt;
import nl.grip.opslag.inzage.Inzagelog;
import nl.grip.opslag.inzage.Inzagelog.Blik;
import nl.grip.opslag.sleutel.Pseudoniemen;
import nl.grip.rapportage.vorm.Naamgeving;

/**
 * The persons in one open store, each look at them in its log.
 *
 * @param ervaring what the facts say of all help together; about nobody in particular
 */
public record Magazijnpersonen(
        Magazijn magazijn,
        Clock klok,
        Supplier<LocalDate> vandaag,
        Supplier<Naamgeving> namen,
        Supplier<List<Ervaring>> ervaring)
        implements Persoonsbron {
    private static final String NIEMAND = "-";
    private static final String INWONERSBEELD = "inwonersbeeld";
    private static final String AAN = "aan";

    @Override
    public Stand lees(String bsn, String wie, String reden) {
        var client = client(bsn);
        schrijf(wie, client, reden);
        var dag = peildatum();
        return new Stand(dag, new Trajectbron(magazijn.vragen()).hulp(client, dag));
    }

    @Override
    public void geweigerd(String bsn, String wie, String waar) {
        schrijf(wie, bsn.isEmpty() ? NIEMAND : client(bsn), "geweigerd: " + waar);
    }

    @Override
    public void ingelogd(String wie) {
        schrijf(wie, NIEMAND, "ingelogd");
    }

    @Override
    public void gezien(String bron, String wie) {
        schrijf(wie, NIEMAND, "bron " + bron);
    }

    @Override
    public boolean isInwonersbeeldAan() {
        return schakelaar()
                .find(INWONERSBEELD)
                .filter(stand -> stand.inhoud().equals(AAN))
                .isPresent();
    }

    @Override
    public void zetInwonersbeeld(boolean aan, String wie, String waarom) {
        schakelaar().leg(Map.of(INWONERSBEELD, aan ? AAN : "uit"), wie, waarom);
    }

    private Versieregister schakelaar() {
        return new Versieregister(magazijn.archief(), "schakelaar");
    }

    @Override
    public String naam(String kolom, String code) {
        return namen.get().naam(kolom, code);
    }

    @Override
    public List<Ervaring> ervaringen() {
        return ervaring.get().stream().filter(Ervaring::isGenoeg).toList();
    }

    private LocalDate peildatum() {
        return Historie.van(magazijn.vragen())
                .peildatum(Optional.empty(), vandaag.get())
                .datum();
    }

    private String client(String bsn) {
        return new Pseudoniemen(magazijn.delen().sleutels().pseudoniem()).client(bsn);
    }

    private void schrijf(String wie, String client, String reden) {
        try {
            Inzagelog.in(magazijn.map().log()).schrijf(new Blik(klok.instant(), wie, client, reden));
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
    }
}
