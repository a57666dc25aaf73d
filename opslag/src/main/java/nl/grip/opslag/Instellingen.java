// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import java.time.Clock;

/**
 * How a store is opened.
 *
 * @param databankGeheugenInMb what DuckDB may use besides the heap of Java, in MB
 * @param draden threads of DuckDB
 * @param klok tells when something was read; questions never look at it
 */
public record Instellingen(int databankGeheugenInMb, int draden, Clock klok) {
    public static Instellingen standaard() {
        return new Instellingen(1024, Math.max(1, Runtime.getRuntime().availableProcessors()), Clock.systemUTC());
    }
}
