// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.risico;

import java.util.List;
import nl.grip.sturing.bekostiging.bewaren.Volumevragen.Wachtregel;

/** Who waits, and what became of who waited. */
@FunctionalInterface
public interface Wachtbron {
    List<Wachtregel> lees();
}
