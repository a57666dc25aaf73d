// SPDX-License-Identifier: EUPL-1.2
/**
 * Figures for other programs, read-only, as the NL API Design Rules (Logius, 2.1) ask: Dutch nouns, JSON, version in the path
 * and in a header, errors as problem details, nothing about a person in an address.
 */
@NullMarked
package nl.grip.app.web.api;

import org.jspecify.annotations.NullMarked;
