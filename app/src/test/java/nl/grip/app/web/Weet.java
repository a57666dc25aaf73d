// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.util.function.Predicate;

/** What somebody knows: of which months and kinds of help the amounts are together this much, and where that was read. */
record Weet(String waar, Predicate<String> maand, Predicate<String> soort, long euro) {}
