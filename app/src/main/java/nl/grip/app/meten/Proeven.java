// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Made-up municipalities, two at a time and in their order; each goes into the work file when it is done. */
final class Proeven {
    private static final int TEGELIJK = 2;

    private Proeven() {}

    static <R> void doe(List<Supplier<List<R>>> proeven, Werkboek<R> boek) throws InterruptedException {
        var werkers = Executors.newFixedThreadPool(TEGELIJK);
        try {
            wacht(start(proeven, boek, werkers));
        } finally {
            werkers.shutdownNow();
        }
    }

    private static <R> List<Future<?>> start(
            List<Supplier<List<R>>> proeven, Werkboek<R> boek, ExecutorService werkers) {
        return proeven.stream()
                .<Future<?>>map(proef -> werkers.submit(() -> boek.schrijf(proef.get())))
                .toList();
    }

    private static void wacht(List<Future<?>> proeven) throws InterruptedException {
        for (int i = 0; i < proeven.size(); i++) {
            try {
                proeven.get(i).get();
                System.err.println((i + 1) + " van " + proeven.size() + " gemeenten");
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
