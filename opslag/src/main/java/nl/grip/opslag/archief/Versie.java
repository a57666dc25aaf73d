// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.archief;

import java.time.Instant;

/**
 * One version of a document in a register. A version never changes; the highest one is what holds.
 *
 * @param soort the register: {@code maatregel}, {@code risico}, {@code scenario} ...
 * @param id of the document, within its register
 * @param nummer from 1, without gaps
 * @param wie a function or a name of somebody who works here
 * @param waarom in the words of who changed it
 * @param inhoud the whole document, as text
 */
public record Versie(String soort, String id, int nummer, String wie, Instant wanneer, String waarom, String inhoud) {}
