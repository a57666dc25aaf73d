// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen;

/** Makes of what points at a person something that does not, before it leaves the reader. The key is the store's. */
public interface Pseudonimisering {
    /** Makes nothing of anybody; for when only the shape of a file is asked. */
    Pseudonimisering GEEN = new Pseudonimisering() {
        @Override
        public String client(String bsn) {
            return "";
        }

        @Override
        public String postcode(String postcode) {
            return "";
        }
    };

    /** The pseudonym of a BSN; the same number always gives the same pseudonym within one store. */
    String client(String bsn);

    /** The pseudonym of a postcode, so that it can be joined to a table of postcodes and to nothing else. */
    String postcode(String postcode);
}
