// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen;

import java.util.Locale;

/** One postcode has one pseudonym, however it is written: a message and a table of postcodes meet on it. */
public final class Postcode {
    private Postcode() {}

    public static String pseudoniem(String postcode, Pseudonimisering pseudonimisering) {
        return pseudonimisering.postcode(postcode.replace(" ", "").toUpperCase(Locale.ROOT));
    }
}
