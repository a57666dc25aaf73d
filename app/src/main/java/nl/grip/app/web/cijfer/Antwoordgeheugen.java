// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;

/**
 * Answers that were asked before. They hold as long as the store and the day are the same; who asks what another is asking
 * already waits for that answer. The columns of a figure follow from its SQL and stay.
 */
public final class Antwoordgeheugen {
    private static final long HOOGSTENS_RIJEN = 300_000;

    private final Cache<Sleutel, Antwoord> antwoorden = Caffeine.newBuilder()
            .maximumWeight(HOOGSTENS_RIJEN)
            .<Sleutel, Antwoord>weigher(
                    (sleutel, antwoord) -> 1 + antwoord.rijen().size())
            .build();
    private final Map<String, List<String>> kolommen = new ConcurrentHashMap<>();

    private record Sleutel(String stand, Vraag vraag) {}

    /** @param stand tells apart what may be answered differently: other facts, another day */
    public Antwoord antwoord(String stand, Vraag vraag, Supplier<Antwoord> anders) {
        return antwoorden.get(new Sleutel(stand, vraag), sleutel -> anders.get());
    }

    List<String> kolommen(String cijfer, Supplier<List<String>> anders) {
        return kolommen.computeIfAbsent(cijfer, naam -> anders.get());
    }
}
