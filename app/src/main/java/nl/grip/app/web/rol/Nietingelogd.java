// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.rol;

/** A page was asked for by somebody of whom is not known who he is. */
public final class Nietingelogd extends RuntimeException {
    private static final long serialVersionUID = 1;
}
