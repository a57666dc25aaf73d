// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.grip.app.web.scenario;

import org.jspecify.annotations.NullMarked;
