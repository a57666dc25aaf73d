// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.grip.app.web.beeld;

import org.jspecify.annotations.NullMarked;
