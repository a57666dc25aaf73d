// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

/**
 * One person who serves the screens to himself.
 *
 * @param wie the user of this machine, as the access log names him
 * @param rol code of the one role as which he looks
 */
public record Alleen(String wie, String rol) {}
