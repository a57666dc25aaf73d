// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Oordeel;
import nl.grip.opslag.bronpak.Bronpak;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.databank.Invoer;
import nl.grip.opslag.journaal.Gebeurtenis;
import nl.grip.opslag.vraag.Vragen;

/** Puts batches into an empty database a second time, from the sources that were kept and under the names they had. */
public final class Herinvoer {
    private static final int RIJEN_IN_GEHEUGEN = 2_000;

    private final Databank databank;
    private final Function<Leesinstellingen, Lezer> lezers;

    /** With readers that know how a destroyed client left his mark. */
    public Herinvoer(Databank databank, Function<Leesinstellingen, Lezer> lezers) {
        this.databank = databank;
        this.lezers = lezers;
    }

    /**
     * A batch that has sources; {@code pak} must stay open meanwhile.
     *
     * @param klaar its line in the journaal: what it put in then
     * @param gelezenOp when it was read then
     */
    public void batch(Gebeurtenis klaar, Instant gelezenOp, Bronpak pak) {
        voerIn(
                klaar,
                gelezenOp,
                pak.posten().stream().map(post -> new Bewaardebron(pak, post)).toList());
    }

    /** A batch without sources: everything in it was refused. */
    public void batch(Gebeurtenis klaar, Instant gelezenOp) {
        voerIn(klaar, gelezenOp, List.of());
    }

    private void voerIn(Gebeurtenis klaar, Instant gelezenOp, List<Bewaardebron> bronnen) {
        List<Lading> ladingen = bronnen.stream().map(this::lading).toList();
        Bekend bekend = Bekend.vanEigen(ladingen, new Vragen(databank));
        List<Besluit> besluiten = new ArrayList<>();
        ladingen.forEach(lading -> besluiten.add(bekend.besluit(lading)));
        try (Invoer invoer = Invoer.begin(databank)) {
            OffsetDateTime toen = OffsetDateTime.ofInstant(gelezenOp, ZoneOffset.UTC);
            new Batchinvoer(invoer, klaar.veld("batch"), toen).neem(besluiten, Omvang.of(klaar));
            bronnen.forEach(bron -> bron.herschreven().ifPresent(inhoud -> invoer.beheer("herschreven", inhoud)));
            invoer.legVast();
        }
    }

    private Lading lading(Bewaardebron bron) {
        Lezer lezer = lezers.apply(bron.instellingen());
        Lezer alsToen = (bestand, ontvanger) -> bron.lees(lezer, ontvanger);
        Rijbuffer buffer = new Rijbuffer(RIJEN_IN_GEHEUGEN);
        Oordeel oordeel = alsToen.lees(bron, buffer);
        return buffer.isVol()
                ? new Lading.Groot(oordeel, bron, alsToen, () -> {})
                : new Lading.Klein(oordeel, bron, buffer.rijen());
    }
}
