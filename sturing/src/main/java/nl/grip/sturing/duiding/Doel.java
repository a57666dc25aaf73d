// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.duiding;

/**
 * What a figure should become.
 *
 * @param hoeveel as people say it: hoogstens 24 miljoen euro
 * @param wanneer by when: eind 2027
 * @param besluit who decided it, and when: raad, 12 november 2026
 */
public record Doel(String adres, String hoeveel, String wanneer, String besluit) {}
