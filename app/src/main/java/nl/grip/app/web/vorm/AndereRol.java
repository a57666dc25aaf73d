// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

/** This page, or this part of it, is not for the role of the visitor. */
public final class AndereRol extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
