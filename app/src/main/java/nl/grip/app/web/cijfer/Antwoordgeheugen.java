// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;

/**
 * Answers that were asked before. They hold as long as the store and the day are the same; who asks what another is asking
 * already waits for that answer, and for no other. The columns of a figure follow from its SQL and stay.
 */
public final class Antwoordgeheugen {
    private static final long HOOGSTENS_RIJEN = 300_000;

    private final Cache<Sleutel, CompletableFuture<Antwoord>> antwoorden = Caffeine.newBuilder()
            .maximumWeight(HOOGSTENS_RIJEN)
            .<Sleutel, CompletableFuture<Antwoord>>weigher((sleutel, antwoord) -> gewicht(antwoord))
            .build();
    private final Map<String, List<String>> kolommen = new ConcurrentHashMap<>();

    private record Sleutel(String stand, Vraag vraag) {}

    /** @param stand tells apart what may be answered differently: other facts, another day */
    public Antwoord antwoord(String stand, Vraag vraag, Supplier<Antwoord> anders) {
        var sleutel = new Sleutel(stand, vraag);
        var eigen = new CompletableFuture<Antwoord>();
        var bekend = antwoorden.asMap().putIfAbsent(sleutel, eigen);
        return bekend == null ? vraagZelf(sleutel, eigen, anders) : wacht(bekend);
    }

    /** Outside the cache: while it works nobody waits who asks something else. What fails is not kept. */
    private Antwoord vraagZelf(Sleutel sleutel, CompletableFuture<Antwoord> eigen, Supplier<Antwoord> anders) {
        try {
            var antwoord = anders.get();
            eigen.complete(antwoord);
            antwoorden.put(sleutel, eigen);
            return antwoord;
        } catch (RuntimeException | Error fout) {
            antwoorden.asMap().remove(sleutel, eigen);
            eigen.completeExceptionally(fout);
            throw fout;
        }
    }

    /** Known once there is an answer: it is put away again then. */
    private static int gewicht(CompletableFuture<Antwoord> antwoord) {
        return antwoord.isDone() && !antwoord.isCompletedExceptionally()
                ? 1 + antwoord.join().rijen().size()
                : 1;
    }

    private static Antwoord wacht(CompletableFuture<Antwoord> antwoord) {
        try {
            return antwoord.join();
        } catch (CompletionException fout) {
            throw fout.getCause() instanceof RuntimeException oorzaak ? oorzaak : fout;
        }
    }

    List<String> kolommen(String cijfer, Supplier<List<String>> anders) {
        return kolommen.computeIfAbsent(cijfer, naam -> anders.get());
    }
}
