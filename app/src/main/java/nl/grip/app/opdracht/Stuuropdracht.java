// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import nl.grip.sturing.invoer.Gelezen;

/** A question about files of the user, without a store. */
abstract class Stuuropdracht<T> extends Rijopdracht<T> {
    Stuuropdracht(Omgeving omgeving, List<String> kolommen) {
        super(omgeving, kolommen);
    }

    /** Asks the calculation; the answer is in the order in which it is shown. */
    abstract Gelezen<T> reken();

    @Override
    public final Integer call() {
        return antwoord(reken());
    }
}
