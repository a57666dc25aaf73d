// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.grip.app.web.kader;

import org.jspecify.annotations.NullMarked;
