// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bronpak;

import java.util.Map;

/**
 * One source in a pack.
 *
 * @param sha256 of the bytes as received, in hex: the identity of the source
 * @param naam path as given; may hold anything, so only the encrypted pack knows it
 * @param bewaard sha256 of the bytes as they are kept; another one than {@code sha256} after a vernietiging
 * @param grootte bytes as they are kept, before compression
 * @param plek where its compressed bytes begin
 * @param kenmerken what else is needed to read it again in the same way
 */
public record Bronpost(
        String sha256, String naam, String bewaard, long grootte, long plek, Map<String, String> kenmerken) {
    public Bronpost {
        kenmerken = Map.copyOf(kenmerken);
    }

    /** The same source under another name and with other marks. */
    public Bronpost with(String andereNaam, Map<String, String> andereKenmerken) {
        return new Bronpost(sha256, andereNaam, bewaard, grootte, plek, andereKenmerken);
    }

    /** Whether a vernietiging has taken something out of it. */
    public boolean isHerschreven() {
        return !bewaard.equals(sha256);
    }
}
