// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.util.Locale;

/** What became of a file. */
public enum Inleesuitkomst {
    /** Its facts are in the store. */
    GELEZEN,
    /** Its facts were in the store already. */
    AL_BEKEND,
    /** Nothing of it is in the store but the record that it was refused, and why. */
    GEWEIGERD,
    /** Not a kind of file that Grip reads. */
    OVERGESLAGEN;

    /** As it stands in output: {@code al_bekend}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
