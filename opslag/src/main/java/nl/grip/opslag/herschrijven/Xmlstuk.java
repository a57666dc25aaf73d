// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herschrijven;

/**
 * A piece of an XML text, exactly as it stands there.
 *
 * @param naam local name of the element for a tag, else empty
 * @param ruw its characters
 */
record Xmlstuk(Soort soort, String naam, String ruw) {
    /** Long text comes as more than one piece; everything else is whole. */
    enum Soort {
        BEGINTAG,
        EINDTAG,
        LEGE_TAG,
        TEKST,
        CDATA,
        /** Comment or processing instruction. */
        OVERIG
    }

    boolean is(Soort andere, String element) {
        return soort == andere && naam.equals(element);
    }
}
