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
        return eenmaal(antwoorden, new Sleutel(stand, vraag), anders);
    }

    /** What is known, else what is made of it now; who asks for it meanwhile waits for that. */
    static <S, A> A eenmaal(Cache<S, CompletableFuture<A>> bekend, S sleutel, Supplier<A> anders) {
        var eigen = new CompletableFuture<A>();
        var eerder = bekend.asMap().putIfAbsent(sleutel, eigen);
        return eerder == null ? maak(bekend, sleutel, eigen, anders) : wacht(eerder);
    }

    /** Outside the cache: while it works nobody waits who asks something else. What fails is not kept. */
    private static <S, A> A maak(
            Cache<S, CompletableFuture<A>> bekend, S sleutel, CompletableFuture<A> eigen, Supplier<A> anders) {
        try {
            var gemaakt = anders.get();
            eigen.complete(gemaakt);
            bekend.put(sleutel, eigen);
            return gemaakt;
        } catch (RuntimeException | Error fout) {
            bekend.asMap().remove(sleutel, eigen);
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

    private static <A> A wacht(CompletableFuture<A> antwoord) {
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
