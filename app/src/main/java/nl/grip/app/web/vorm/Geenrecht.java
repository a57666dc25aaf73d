// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

/** The visitor may not see this. */
public final class Geenrecht extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
