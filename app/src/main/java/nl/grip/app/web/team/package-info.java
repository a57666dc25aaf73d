// SPDX-License-Identifier: EUPL-1.2
/** The page about access to help and its teams. */
@NullMarked
package nl.grip.app.web.team;

import org.jspecify.annotations.NullMarked;
