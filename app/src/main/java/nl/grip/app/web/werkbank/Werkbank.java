// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.werkbank;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes what takes long in the background: after the start, and again when files have been read. Until it is started, and
 * when making something failed, who asks waits until it is made.
 */
public final class Werkbank implements AutoCloseable {
    private static final long KIJK_ELKE_MS = 2_000;

    private final Supplier<String> feiten;
    private final List<Werkstuk<?>> vooraan = new CopyOnWriteArrayList<>();
    private final List<Werkstuk<?>> stukken = new CopyOnWriteArrayList<>();
    private final List<Werkstuk<?>> achteraan = new CopyOnWriteArrayList<>();
    private volatile boolean aanHetWerk;

    /** @param feiten differs as soon as something may come out differently; asked often, so it must be cheap */
    public Werkbank(Supplier<String> feiten) {
        this.feiten = feiten;
    }

    /** @param werk what to make; the first that is laid down is made first */
    public <T> Werkstuk<T> leg(Supplier<T> werk) {
        return leg(werk, stukken);
    }

    /** What is made soon and asked first: before all else. */
    public <T> Werkstuk<T> legVooraan(Supplier<T> werk) {
        return leg(werk, vooraan);
    }

    /** What takes longest and is asked least: after all else. */
    public <T> Werkstuk<T> legAchteraan(Supplier<T> werk) {
        return leg(werk, achteraan);
    }

    private <T> Werkstuk<T> leg(Supplier<T> werk, List<Werkstuk<?>> waar) {
        var stuk = new Werkstuk<>(this, werk);
        waar.add(stuk);
        return stuk;
    }

    private Stream<Werkstuk<?>> alle() {
        return Stream.of(vooraan, stukken, achteraan).flatMap(List::stream);
    }

    /** Begins, and goes on until {@link #close}. */
    public void start() {
        aanHetWerk = true;
        var draad = new Thread(this::werk, "werkbank");
        draad.setDaemon(true);
        draad.setPriority(Thread.MIN_PRIORITY);
        draad.setUncaughtExceptionHandler((wie, fout) -> aanHetWerk = false);
        draad.start();
    }

    boolean isAanHetWerk() {
        return aanHetWerk;
    }

    /** Whether all is made of the facts as they are now. */
    public boolean isKlaar() {
        var nu = feiten();
        return alle().allMatch(stuk -> stuk.isGedaan(nu));
    }

    /** Differs as soon as something may come out differently. */
    public String feiten() {
        return feiten.get();
    }

    @Override
    public void close() {
        aanHetWerk = false;
    }

    /** While files are being read the facts change all the time: then it waits until they stay the same. */
    private void werk() {
        var vorige = feiten();
        while (aanHetWerk) {
            var nu = feiten();
            if (nu.equals(vorige)) {
                maak(nu);
            }
            vorige = nu;
            wacht();
        }
    }

    private void maak(String nu) {
        alle().filter(stuk -> aanHetWerk && nu.equals(feiten())).forEach(stuk -> stuk.probeer(nu));
    }

    private void wacht() {
        try {
            Thread.sleep(KIJK_ELKE_MS);
        } catch (InterruptedException e) {
            aanHetWerk = false;
        }
    }
}
