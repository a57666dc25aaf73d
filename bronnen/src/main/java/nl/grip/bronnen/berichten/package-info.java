// SPDX-License-Identifier: EUPL-1.2
/**
 * Messages of iWmo and iJw. What a message looks like, which values it may hold and where they are kept stands in lists
 * beside these classes ({@code berichten/3.2/...}); the classes know no message by name. A new message or release is a
 * new list.
 */
@NullMarked
package nl.grip.bronnen.berichten;

import org.jspecify.annotations.NullMarked;
