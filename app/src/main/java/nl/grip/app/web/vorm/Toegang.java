// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

/** How far down a visitor may look. Without login nobody comes to the rows of real people (AVG art. 25 and 32). */
@FunctionalInterface
public interface Toegang {
    /** Whether single rows and elements may be shown: only in a store with made-up people. */
    boolean totOpDeRegel();
}
