// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.concurrent.Callable;

/** A word that needs another word behind it. */
interface Groep extends Callable<Integer> {
    List<Callable<Integer>> opdrachten();
}
