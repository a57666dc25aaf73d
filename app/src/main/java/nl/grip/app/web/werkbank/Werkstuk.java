// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.werkbank;

import java.util.Optional;
import java.util.function.Supplier;

/** One thing that takes long to make; it holds as long as the facts are the same. */
public final class Werkstuk<T> {
    private final Werkbank werkbank;
    private final Supplier<T> werk;
    private volatile Optional<Gemaakt<T>> laatste = Optional.empty();
    private volatile String mislukt = "";

    Werkstuk(Werkbank werkbank, Supplier<T> werk) {
        this.werkbank = werkbank;
        this.werk = werk;
    }

    private record Gemaakt<T>(String feiten, T waarde) {}

    /** What is made; while a newer one is being made the one before it; empty when there is none yet. The page says which. */
    public Optional<T> find() {
        var nu = werkbank.feiten();
        if (isVan(nu) || !werkbank.isAanHetWerk() || mislukt.equals(nu)) {
            return Optional.of(maak(nu));
        }
        (laatste.isPresent() ? Wachten.OP_NIEUWE : Wachten.OP_EERSTE).meld();
        return laatste.map(Gemaakt::waarde);
    }

    /** For who cannot do without: waits until it is made. */
    public T geef() {
        return maak(werkbank.feiten());
    }

    /** Whether it is made of the facts as they are; asking does not make it. */
    public boolean isVers() {
        return isVan(werkbank.feiten());
    }

    boolean isGedaan(String feiten) {
        return isVan(feiten) || mislukt.equals(feiten);
    }

    private boolean isVan(String feiten) {
        return laatste.filter(stuk -> stuk.feiten.equals(feiten)).isPresent();
    }

    private synchronized T maak(String feiten) {
        var klaar = laatste.filter(stuk -> stuk.feiten.equals(feiten));
        if (klaar.isPresent()) {
            return klaar.get().waarde;
        }
        var waarde = werk.get();
        laatste = Optional.of(new Gemaakt<>(feiten, waarde));
        return waarde;
    }

    /** Makes it when that was not done before. What fails, fails for who asks: then it is told and written down. */
    void probeer(String feiten) {
        if (!isGedaan(feiten)) {
            try {
                maak(feiten);
            } catch (RuntimeException fout) {
                mislukt = feiten;
            }
        }
    }
}
