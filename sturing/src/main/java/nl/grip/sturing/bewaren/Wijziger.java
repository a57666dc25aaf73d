// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bewaren;

/** Who changes something, and why. */
public record Wijziger(String wie, String waarom) {}
