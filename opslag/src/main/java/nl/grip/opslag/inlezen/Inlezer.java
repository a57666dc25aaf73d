// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bestandenzoeker;
import nl.grip.opslag.inlezen.Batchschrijver.Batchfout;
import nl.grip.opslag.inlezen.Wachtrij.Volgende;

/** Reads files into the store; one thread reads ahead, the calling thread stores and tells. */
public final class Inlezer {
    private static final String PAST_NIET = "Grip kan de inhoud van dit bestand niet opslaan";

    private final Batchschrijver schrijver;
    private final Lezer lezer;
    private final Leesinstellingen instellingen;
    private final Path werkmap;

    public Inlezer(Batchschrijver schrijver, Lezer lezer, Leesinstellingen instellingen, Path werkmap) {
        this.schrijver = schrijver;
        this.lezer = lezer;
        this.instellingen = instellingen;
        this.werkmap = werkmap;
    }

    /**
     * Reads files, folders and zips.
     *
     * @param regels told what became of each file, in the order read, when everything about it is on disk
     */
    public void lees(List<String> paden, Consumer<Inleesregel> regels, Voortgang voortgang) {
        lees(ontvanger -> new Bestandenzoeker(werkmap).zoek(paden, ontvanger), regels, voortgang);
    }

    /** The same for files that come from elsewhere. */
    public void lees(Aanvoer aanvoer, Consumer<Inleesregel> regels, Voortgang voortgang) {
        synchronized (schrijver) {
            schrijver.herstel();
            new Leesronde(aanvoer, regels, voortgang).lees();
        }
    }

    /** One call of {@link #lees}. */
    private final class Leesronde {
        private final Wachtrij wachtrij = new Wachtrij();
        private final FutureTask<Void> voorlezen;
        private final Consumer<Inleesregel> regels;
        private final Voortgang voortgang;
        private long bestanden;
        private long bytes;

        Leesronde(Aanvoer aanvoer, Consumer<Inleesregel> regels, Voortgang voortgang) {
            this.voorlezen = new FutureTask<>(() -> leesVoor(aanvoer), null);
            this.regels = regels;
            this.voortgang = voortgang;
        }

        void lees() {
            Thread draad = new Thread(voorlezen, "voorlezen");
            draad.setDaemon(true);
            draad.start();
            try {
                verwerk();
                voorlezen.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                draad.interrupt();
            }
        }

        private void leesVoor(Aanvoer aanvoer) {
            try {
                aanvoer.zoek(new Voorlezer(lezer, wachtrij));
            } finally {
                wachtrij.sluit();
            }
        }

        private void verwerk() throws InterruptedException {
            Batch batch = new Batch();
            boolean einde = false;
            while (!einde) {
                Volgende volgende = wachtrij.neem(batch.restNanos());
                volgende.lading().ifPresent(batch::voegToe);
                einde = volgende.isEinde();
                if (einde || batch.isVol()) {
                    verwerk(batch);
                    batch = new Batch();
                }
            }
        }

        private void verwerk(Batch batch) {
            schrijf(batch.ladingen());
            batch.ladingen().forEach(wachtrij::geefVrij);
            batch.ladingen().forEach(Lading::afgehandeld);
            bestanden += batch.ladingen().size();
            bytes += batch.bytes();
            voortgang.meld(bestanden, bytes);
        }

        private void schrijf(List<Lading> ladingen) {
            try {
                schrijver.schrijf(ladingen, instellingen, regels);
            } catch (Batchfout fout) {
                ladingen.forEach(this::schrijfApart);
            }
        }

        private void schrijfApart(Lading lading) {
            try {
                schrijver.schrijf(List.of(lading), instellingen, regels);
            } catch (Batchfout fout) {
                schrijver.schrijf(List.of(lading.geweigerd(PAST_NIET)), instellingen, regels);
            }
        }
    }
}
